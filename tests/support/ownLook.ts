import type { ReportAppearance } from '../../shared/report/appearance/appearance.ts'

/** Wine red, with a white spot. */
const png =
  'iVBORw0KGgoAAAANSUhEUgAAALQAAAA8CAYAAADPLpCHAAADR0lEQVR4nO3dMUiUYRzH8aetoAS3BKECHXSqppKzoUBKt7QanLrAyaLhglJwCLSgG4KchGxyqKwti6ClxJqsSQeDGgTbBAtqq//v4DAuPXree+/u4Xm/H9B7zvnLn+fe97nXPWOHen87IBIEjagQNKJC0IgKQSMqBI2oEDSiQtCICkEjKgSNqDQs6LbuTtfVl7PXDtfaftBeO+2v2zZW1tzm+jd7/exWXy/a65r9FfBT16Bb29vcyfyQ67aQtfaxub7hVizs97PzpTXwP+oS9N6W/W5g4qo7PnTO3tVuef6le3H7gfu19cPeAbtLPejuvl53vnjT7Ws5YO/S83Pru3teuGtT+529A3aWatCDxVupTeXdaFo/K9yxFfCvVILWFkMxazo3gqa0omYLgkqpBD08M9mwmMsU9dzIuK2AbTUHrclc723GbpZmn5Y+LAJlNQWtqazp3Eya0prWgCQOWvvmwuLj1K9m+NLVj2LuEvtplCQOerA4ZluNs7ZqvuX5V/YhccpWyLpEQeuun6ZzSDSluaOIREHrLmBP/oKtwsEHREiioDWdNaVDoumsKY1s8w5ap+RGFx7aKjzT/Vc4pZdx3kGfuX7ZnbafEGnLoa0Hsss76OGZKbv+nLNVeHTcdG5kzFbIKu+gtd3QtiNE2m5o24Hs8g568utb+x2u8cOn7DeyiqARFYJGVAgaUfEOenRh1j4UdtgqPPrG+HR/3lbIKu+guWyHkHkHzY0VhMw7aF2D1rXoEOkatK5FI7u8g5bC4hOnpx+FRE9dKuYu2gpZlihojo8iVImC1tFRHSENiY6O6ggpsi1R0BLSV7CYzihLHLS+JHvD9tJ6bSZ9Ofae7Z31CiQOWniMAUJTU9DSzK0HWw1UqjloacbdQ+4KYiepBK19tCZ1o6JWzHoOB/tmVEol6DJFXe/tB9sMVJNq0KIPinqAo6Z2mjSN9QhdPgCimtSDFsU8MHEttWmtqfzm/qNS1EA1dQm6THcUe/JDrsumtu/ZD53NWLVpvMQ/DYKHugb9N53SO3LiqP0cK8Vd+SUBHc5XxF8+fLSfT/aeU3Pw17CggUYgaESFoBEVgkZUCBpRIWhEhaARFYJGVAgaUSFoROUPB0qIONYWkCEAAAAASUVORK5CYII='

/** Everything another than the program's own: theme, colours, logo. */
export const ownLook: ReportAppearance = {
  theme: 'plain',
  accent: '#7A1F3D',
  figures: '#00796B',
  logo: { png, width: 180, height: 60, description: 'Byvåben for Nordby Kommune' },
}
