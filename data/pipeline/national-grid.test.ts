import { describe, expect, it } from 'vitest';
import { gridFromOsgb36, gridFromWgs84 } from './national-grid.ts';

const degrees = (whole: number, minutes: number, seconds: number) => whole + minutes / 60 + seconds / 3600;

describe('the National Grid', () => {
  it("projects Ordnance Survey's worked example to the millimetre", () => {
    const place = gridFromOsgb36({
      latitude: degrees(52, 39, 27.2531),
      longitude: degrees(1, 43, 4.5177),
    });
    expect(place.eastingM).toBeCloseTo(651_409.903, 3);
    expect(place.northingM).toBeCloseTo(313_177.27, 3);
  });

  it('puts the true origin at the false origin', () => {
    const place = gridFromOsgb36({ latitude: 49, longitude: -2 });
    expect(place.eastingM).toBeCloseTo(400_000, 6);
    expect(place.northingM).toBeCloseTo(-100_000, 6);
  });

  it.each([
    [52.658007833, 1.716073973, 651_409.792, 313_177.448],
    [51.44533267, -0.32824866, 516_276, 173_141],
  ])(
    'brings %f, %f from WGS84 within five metres of the OSTN result',
    (latitude, longitude, easting, northing) => {
      const place = gridFromWgs84({ latitude, longitude });
      expect(Math.hypot(place.eastingM - easting, place.northingM - northing)).toBeLessThan(5);
    },
  );
});
