import { utf16Side } from './text/encoding.ts'

/** What the first bytes of a file say it is; its name is only asked to tell plain texts apart. */
export type FileKind = 'zip' | 'ole' | 'pdf' | 'html' | 'xml' | 'image' | 'empty' | 'text' | 'binary'

const startsWith = (bytes: Uint8Array, ...magic: number[]): boolean => magic.every((byte, at) => bytes[at] === byte)

function looksLikeText(bytes: Uint8Array): boolean {
  let controls = 0
  for (const byte of bytes) {
    if (byte === 0) return false
    if (byte < 9 || (byte > 13 && byte < 32)) controls += 1
  }
  return controls <= bytes.length / 100
}

export function sniff(bytes: Uint8Array): FileKind {
  const head = bytes.subarray(0, 4096)
  if (head.length === 0) return 'empty'
  if (startsWith(head, 0x50, 0x4b, 3, 4) || startsWith(head, 0x50, 0x4b, 5, 6)) return 'zip'
  if (startsWith(head, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return 'ole'
  if (startsWith(head, 0x25, 0x50, 0x44, 0x46)) return 'pdf'
  if (startsWith(head, 0x89, 0x50, 0x4e, 0x47) || startsWith(head, 0xff, 0xd8, 0xff)) return 'image'
  if (startsWith(head, 0xff, 0xfe) || startsWith(head, 0xfe, 0xff)) return 'text'
  if (utf16Side(head)) return 'text'
  if (!looksLikeText(head)) return 'binary'
  const text = Buffer.from(head).toString('latin1').replace(/^ï»¿/, '').trimStart().toLowerCase()
  if (text === '') return bytes.length <= head.length ? 'empty' : 'text'
  if (/^(<!doctype html|<html|<table|<head|<body)/.test(text)) return 'html'
  if (text.startsWith('<?xml')) return text.includes('<html') ? 'html' : 'xml'
  return 'text'
}
