/** A number or reference as it is stored: capitals, without spaces; an NHS number without dashes. */
export const tidyNumber = (type: string, value: string): string => {
  const plain = value.replaceAll(/\s/g, '').toUpperCase()
  return type === 'nhs' ? plain.replaceAll('-', '') : plain
}

/** Whether the last figure of an NHS number is the one its first nine make: NHS Data Dictionary, NHS NUMBER. */
export const isNhsNumber = (value: string): boolean => {
  if (!/^\d{10}$/.test(value)) return false
  const sum = [...value.slice(0, 9)].reduce((total, digit, n) => total + Number(digit) * (10 - n), 0)
  const check = 11 - (sum % 11)
  return check !== 10 && (check === 11 ? 0 : check) === Number(value[9])
}

/** Why a number will not do, in words; null when it will. */
export const faultInNumber = (type: string, value: string): string | null => {
  const plain = tidyNumber(type, value)
  if (type === 'nhs' && !/^\d{10}$/.test(plain)) return 'An NHS number has ten figures'
  if (type === 'nhs' && !isNhsNumber(plain)) return 'This is not a real NHS number: check each figure'
  if (type === 'upn' && !/^[A-Z]\d{11}[0-9A-Z]$/.test(plain))
    return 'A unique pupil number is a letter followed by twelve figures, of which the last may be a letter'
  return null
}
