//! Answers that can depend on facts that the template does not show.

use std::cell::RefCell;
use std::collections::BTreeMap;

/// A condition over facts that the template does not show: all clauses hold, and a clause holds if one of its facts does. No
/// clause is always true, and an empty clause is never true.
///
/// Facts are never negated. Without a clause that contains another, such a form is unique: equal conditions have equal values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Condition(Vec<Vec<u32>>);

/// Conditions with more clauses are made weaker.
const MOST: usize = 64;

impl Condition {
    pub(super) fn yes() -> Condition {
        Condition(Vec::new())
    }

    pub(super) fn no() -> Condition {
        Condition(vec![Vec::new()])
    }

    pub(super) fn is_yes(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn is_no(&self) -> bool {
        self.0.first().is_some_and(Vec::is_empty)
    }

    pub(super) fn and(mut self, other: Condition) -> Condition {
        if other.is_yes() || self.is_no() {
            return self;
        }
        if self.is_yes() || other.is_no() {
            return other;
        }
        self.0.extend(other.0);
        self.minimal()
    }

    pub(super) fn or(self, other: Condition) -> Condition {
        if other.is_no() || self.is_yes() || self == other {
            return self;
        }
        if self.is_no() || other.is_yes() {
            return other;
        }
        let joined = |one: &[u32], other: &[u32]| {
            let mut all = [one, other].concat();
            all.sort_unstable();
            all.dedup();
            all
        };
        if self.0.len() * other.0.len() > MOST {
            let all: Vec<u32> = self.0.into_iter().chain(other.0).flatten().collect();
            return Condition(vec![joined(&all, &[])]);
        }
        let pairs = self.0.iter().flat_map(|one| other.0.iter().map(move |it| (one, it)));
        Condition(pairs.map(|(one, other)| joined(one, other)).collect()).minimal()
    }

    /// Returns whether this condition can only hold if another one holds.
    pub(super) fn implies(&self, other: &Condition) -> bool {
        other.0.iter().all(|it| self.0.iter().any(|own| is_within(own, it)))
    }

    /// Returns the facts that the condition depends on.
    pub(super) fn facts(&self) -> impl Iterator<Item = u32> {
        self.0.iter().flatten().copied()
    }

    fn minimal(mut self) -> Condition {
        self.0.sort_by(|one, other| one.len().cmp(&other.len()).then_with(|| one.cmp(other)));
        let mut kept: Vec<Vec<u32>> = Vec::new();
        for clause in self.0 {
            if !kept.iter().any(|it| is_within(it, &clause)) {
                kept.push(clause);
            }
        }
        Condition(kept)
    }
}

impl From<bool> for Condition {
    fn from(value: bool) -> Condition {
        if value { Condition::yes() } else { Condition::no() }
    }
}

/// Returns whether a sorted list has all items of another.
fn is_within(one: &[u32], other: &[u32]) -> bool {
    one.iter().all(|it| other.binary_search(it).is_ok())
}

/// The facts that templates do not show, by their text. Both sides of a review share them, so that equal facts are equal.
#[derive(Debug, Default)]
pub(super) struct Unknowns {
    numbers: RefCell<BTreeMap<String, u32>>,
    texts: RefCell<Vec<String>>,
}

impl Unknowns {
    /// Returns the condition that a fact holds. `text` names what the template does not show.
    pub(super) fn fact(&self, text: impl Into<String>) -> Condition {
        let text = text.into();
        let mut numbers = self.numbers.borrow_mut();
        let number = match numbers.get(&text) {
            Some(number) => *number,
            None => {
                let mut texts = self.texts.borrow_mut();
                let number = u32::try_from(texts.len()).unwrap_or(u32::MAX);
                texts.push(text.clone());
                numbers.insert(text, number);
                number
            }
        };
        Condition(vec![vec![number]])
    }

    /// Returns the texts of the facts that a condition depends on, sorted.
    pub(super) fn texts(&self, condition: &Condition) -> Vec<String> {
        let texts = self.texts.borrow();
        let numbers = condition.facts().filter_map(|it| usize::try_from(it).ok());
        let mut all: Vec<String> = numbers.filter_map(|it| texts.get(it).cloned()).collect();
        all.sort();
        all.dedup();
        all
    }
}

#[cfg(test)]
mod tests {
    use super::{Condition, Unknowns};

    #[test]
    fn equal_conditions_have_equal_values() {
        let unknowns = Unknowns::default();
        let [a, b, c] = ["a", "b", "c"].map(|it| unknowns.fact(it));
        let of = |it: &Condition| it.clone();
        assert_eq!(of(&a).and(of(&b)).or(of(&c)), of(&a).or(of(&c)).and(of(&c).or(of(&b))));
        assert_eq!(of(&a).and(of(&a).or(of(&b))), a);
        assert_eq!(of(&a).or(of(&a).and(of(&b))), a);
        assert_eq!(of(&a).and(Condition::no()), Condition::no());
        assert_eq!(of(&a).or(Condition::yes()), Condition::yes());
        assert_eq!(unknowns.texts(&of(&b).and(of(&a))), ["a", "b"]);
    }

    #[test]
    fn a_condition_implies_a_weaker_one() {
        let unknowns = Unknowns::default();
        let (a, b) = (unknowns.fact("a"), unknowns.fact("b"));
        let (both, either) = (a.clone().and(b.clone()), a.clone().or(b.clone()));
        for (one, other, forth, back) in [
            (&both, &a, true, false),
            (&a, &either, true, false),
            (&a, &b, false, false),
            (&Condition::no(), &a, true, false),
            (&a, &Condition::yes(), true, false),
            (&a, &a, true, true),
        ] {
            assert_eq!(
                (one.implies(other), other.implies(one)),
                (forth, back),
                "{one:?} {other:?}"
            );
        }
    }
}
