//! Compares the traffic that passes on two sides.

use super::condition::{Condition, Unknowns};
use super::service::{Services, divided};
use super::way::Way;

/// Traffic that passes on one side and not, or less certainly, on the other.
#[derive(Clone, Copy, Debug)]
pub(super) struct Difference {
    pub(super) services: Services,
    /// Is true if it passes after the change.
    pub(super) is_broader: bool,
    /// Is true if it passes on one side and not on the other, whatever the template does not show.
    pub(super) is_certain: bool,
}

/// Compares the ways before and after a change.
pub(super) fn differences(
    before: &[Way<'_>],
    after: &[Way<'_>],
    unknowns: &Unknowns,
) -> Vec<Difference> {
    if before.is_empty() && after.is_empty() {
        return Vec::new();
    }
    let mut limits = Vec::new();
    before.iter().chain(after).for_each(|it| it.add_limits(&mut limits));
    let mut found = Vec::new();
    for services in divided(&mut limits) {
        let (was, is) = (any(before, &services, unknowns), any(after, &services, unknowns));
        if was == is {
            continue;
        }
        for (wide, narrow, is_broader) in [(&is, &was, true), (&was, &is, false)] {
            if !wide.implies(narrow) {
                let is_certain = wide.is_yes() && narrow.is_no();
                found.push(Difference { services, is_broader, is_certain });
            }
        }
    }
    found
}

/// Returns whether traffic passes on one of several ways.
pub(super) fn any(ways: &[Way<'_>], services: &Services, unknowns: &Unknowns) -> Condition {
    let mut all = Condition::no();
    for way in ways {
        all = all.or(way.condition(services, unknowns));
        if all.is_yes() {
            break;
        }
    }
    all
}

/// Returns the way on which traffic passes most certainly.
pub(super) fn best<'w, 'n>(
    ways: &'w [Way<'n>],
    services: &Services,
    unknowns: &Unknowns,
) -> Option<&'w Way<'n>> {
    let rank = |it: &&Way<'_>| {
        let condition = it.condition(services, unknowns);
        (condition.is_no(), !condition.is_yes())
    };
    ways.iter().min_by_key(rank)
}
