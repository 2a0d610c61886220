/** A letter, eleven figures, and a figure or, in a number that a school gave for the time being, a letter; never I, O or S. */
const SHAPE = /^[A-HJ-NP-RT-Z]\d{11}[0-9A-HJ-NP-RT-Z]$/

/** Whether this has the shape of a unique pupil number. Source: Unique pupil numbers: guide for schools and local authorities. */
export const isPupilNumber = (upn: string): boolean => SHAPE.test(upn)
