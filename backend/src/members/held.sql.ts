/** Joins and conditions for "holds a seat at this moment": one wording for every query that asks. `$1` is the moment. */
export const SEATS_HELD_AT_1 = `
  seat_holding h
  join seat s on s.id = h.seat_id and s.valid_from <= $1 and (s.valid_to is null or s.valid_to > $1)
  join organisation o on o.id = s.organisation_id and o.status = 'member'
  join member m on m.id = h.member_id and m.status = 'active'`;

/** Goes with `SEATS_HELD_AT_1`: the holding itself covers the moment `$1`. */
export const HELD_AT_1 = `h.held_from <= $1 and (h.held_to is null or h.held_to > $1)`;
