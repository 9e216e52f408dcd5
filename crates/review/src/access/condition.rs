//! Conditions of statements, and values of condition keys that fulfil them.

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use ipnet::IpNet;

use super::pattern::Pattern;
use super::search::{self, Found};
use super::symbol::{Symbol, shown};
use super::time;

/// The beginning of the keys of tests that stand for managed policies.
pub(crate) const MANAGED: &str = "managed policy ";

/// A condition on one key.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Condition {
    /// The condition key, in lower case.
    pub(crate) key: String,
    /// The condition key as written.
    pub(crate) shown: String,
    pub(crate) test: Test,
    /// Is true for operators such as `StringNotEquals`, which are fulfilled if the request lacks the key.
    pub(crate) is_negated: bool,
    /// Is true for operators that end in `IfExists`.
    pub(crate) if_exists: bool,
}

/// The test of a condition, without its negation.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Test {
    /// The text matches one of the patterns.
    Text(Vec<Pattern>),
    /// The value compares with one of the numbers.
    Number(Order, Vec<f64>, Measure),
    /// The address is in one of the blocks.
    Address(Vec<IpNet>),
    /// The value is one of these.
    Bool(Vec<bool>),
    /// The request lacks the key if true, and has it if false.
    Absent(bool),
    /// A test that is not interpreted: its result in words if it is true, and if it is false. Two with the same words are the
    /// same.
    Opaque(String, String),
}

/// The meaning of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Measure {
    Plain,
    /// Seconds since the beginning of 1970.
    Time,
}

/// The order of two numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Order {
    Equal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// The value of a condition key in a request.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Value {
    /// The request lacks the key.
    Absent,
    Text(Vec<Symbol>),
    Number(f64, Measure),
    Address(IpAddr),
    Bool(bool),
    /// The opaque tests by their first words, each with its result and its second words.
    Opaque(BTreeMap<String, (bool, String)>),
}

/// The result of a search for a value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Solved {
    /// A value, and whether it is certain that it can occur.
    Value(Value, bool),
    Nothing,
    Unknown,
}

impl Order {
    fn holds(self, value: f64, limit: f64) -> bool {
        match self {
            Order::Equal => value == limit,
            Order::Less => value < limit,
            Order::LessOrEqual => value <= limit,
            Order::Greater => value > limit,
            Order::GreaterOrEqual => value >= limit,
        }
    }
}

impl Condition {
    /// Returns whether a value fulfils the condition.
    pub(crate) fn holds(&self, value: &Value) -> bool {
        if let Test::Absent(wanted) = self.test {
            return (*value == Value::Absent) == wanted;
        }
        if let Test::Opaque(yes, _) = &self.test {
            return matches!(value, Value::Opaque(all) if all.get(yes).is_some_and(|it| it.0));
        }
        if *value == Value::Absent {
            return self.is_negated || self.if_exists;
        }
        let is_met = match (&self.test, value) {
            (Test::Text(patterns), Value::Text(word)) => patterns.iter().any(|it| it.matches(word)),
            (Test::Number(order, limits, of), Value::Number(value, measure)) if of == measure => {
                limits.iter().any(|it| order.holds(*value, *it))
            }
            (Test::Address(blocks), Value::Address(address)) => {
                blocks.iter().any(|it| it.contains(address))
            }
            (Test::Bool(wanted), Value::Bool(value)) => wanted.contains(value),
            _ => false,
        };
        is_met != self.is_negated
    }
}

/// Finds a value of a key with which each condition has the wanted result. `others` are all conditions on the key: they tell
/// which kind of value it has, if only its presence is wanted.
pub(crate) fn solve(wanted: &[(&Condition, bool)], others: &[&Condition]) -> Solved {
    let fits = |value: &Value| wanted.iter().all(|(it, result)| it.holds(value) == *result);
    let of_value = |it: &&Test| !matches!(it, Test::Absent(_));
    let mut tests: Vec<&Test> = wanted.iter().map(|(it, _)| &it.test).filter(of_value).collect();
    if tests.is_empty() {
        let plain = |it: &&Test| !matches!(it, Test::Absent(_) | Test::Opaque(..));
        tests.extend(others.iter().map(|it| &it.test).find(plain));
    }
    if tests.iter().any(|it| matches!(it, Test::Opaque(..))) {
        return opaque(wanted);
    }
    if tests.iter().all(|it| matches!(it, Test::Text(_))) {
        return match text(wanted) {
            Solved::Nothing if fits(&Value::Absent) => Solved::Value(Value::Absent, true),
            solved => solved,
        };
    }
    let candidates = match tests.first() {
        Some(Test::Number(_, _, of))
            if tests.iter().all(|it| matches!(it, Test::Number(_, _, it) if it == of)) =>
        {
            numbers(&tests, *of)
        }
        Some(Test::Address(_)) if tests.iter().all(|it| matches!(it, Test::Address(_))) => {
            addresses(&tests)
        }
        Some(Test::Bool(_)) if tests.iter().all(|it| matches!(it, Test::Bool(_))) => {
            vec![Value::Bool(true), Value::Bool(false)]
        }
        // Operators of different kinds on one key.
        _ => return opaque(wanted),
    };
    let found = candidates.into_iter().chain([Value::Absent]).find(fits);
    found.map_or(Solved::Nothing, |it| Solved::Value(it, true))
}

/// Finds a text. The conditions are tests of texts and of the presence of the key.
fn text(wanted: &[(&Condition, bool)]) -> Solved {
    let (mut some, mut none): (Vec<&[Pattern]>, Vec<&Pattern>) = (Vec::new(), Vec::new());
    for (condition, result) in wanted {
        match &condition.test {
            Test::Text(patterns) if *result != condition.is_negated => some.push(patterns),
            Test::Text(patterns) => none.extend(patterns),
            // The key must be absent.
            Test::Absent(is_absent) if is_absent == result => return Solved::Nothing,
            _ => {}
        }
    }
    match search::find(&some, &none) {
        Found::Word(word) => Solved::Value(Value::Text(word), true),
        Found::Nothing => Solved::Nothing,
        Found::Unknown => Solved::Unknown,
    }
}

/// Chooses results of opaque tests. They are independent unless they are the same, which is not certain for tests of one key.
fn opaque(wanted: &[(&Condition, bool)]) -> Solved {
    let mut results: BTreeMap<String, (bool, String)> = BTreeMap::new();
    for (condition, result) in wanted {
        let (yes, no) = match &condition.test {
            Test::Opaque(yes, no) => (yes.clone(), no.clone()),
            other => {
                let test = format!("the condition {other:?} on {}", condition.shown);
                (format!("{test} is fulfilled"), format!("{test} is not fulfilled"))
            }
        };
        let value =
            *result != (condition.is_negated && !matches!(condition.test, Test::Opaque(..)));
        if results.entry(yes).or_insert((value, no)).0 != value {
            return Solved::Nothing;
        }
    }
    let is_certain =
        results.len() == 1 && wanted.iter().all(|(it, _)| matches!(it.test, Test::Opaque(..)));
    Solved::Value(Value::Opaque(results), is_certain)
}

/// Returns numbers on each limit and between the limits.
fn numbers(tests: &[&Test], measure: Measure) -> Vec<Value> {
    let mut limits: Vec<f64> = tests
        .iter()
        .flat_map(|it| match it {
            Test::Number(_, limits, _) => limits.as_slice(),
            _ => &[],
        })
        .copied()
        .collect();
    limits.sort_by(f64::total_cmp);
    let mut all = limits.clone();
    all.extend(limits.windows(2).filter_map(|it| match it {
        [a, b] => Some(f64::midpoint(*a, *b)),
        _ => None,
    }));
    all.extend(limits.first().map(|it| it - 1.0));
    all.extend(limits.last().map(|it| it + 1.0));
    all.into_iter().map(|it| Value::Number(it, measure)).collect()
}

/// Returns an address in each region that the blocks divide the addresses into. A region begins at the first address of a
/// block, or after its last one.
fn addresses(tests: &[&Test]) -> Vec<Value> {
    let mut all = vec![IpAddr::V4(Ipv4Addr::UNSPECIFIED), IpAddr::V6(Ipv6Addr::UNSPECIFIED)];
    for test in tests {
        let Test::Address(blocks) = test else { continue };
        for block in blocks {
            all.push(block.network());
            all.extend(next(block.broadcast()));
        }
    }
    // An example of an address is plain if it is inside of a block.
    all.reverse();
    all.into_iter().map(Value::Address).collect()
}

fn next(address: IpAddr) -> Option<IpAddr> {
    match address {
        IpAddr::V4(it) => u32::from(it).checked_add(1).map(|it| IpAddr::V4(Ipv4Addr::from(it))),
        IpAddr::V6(it) => u128::from(it).checked_add(1).map(|it| IpAddr::V6(Ipv6Addr::from(it))),
    }
}

impl Value {
    /// Describes the value of a key, such as `aws:SourceIp is 10.0.0.0`.
    pub(crate) fn shown(&self, key: &str) -> String {
        match self {
            Value::Absent => format!("{key} is not set"),
            Value::Text(word) => format!("{key} is `{}`", shown(word)),
            Value::Number(value, Measure::Plain) => format!("{key} is {value}"),
            Value::Number(value, Measure::Time) => format!("{key} is {}", time::shown(*value)),
            Value::Address(value) => format!("{key} is {value}"),
            Value::Bool(value) => format!("{key} is {value}"),
            Value::Opaque(all) => {
                let one = |(yes, (result, no)): (&String, &(bool, String))| {
                    if *result { yes.clone() } else { no.clone() }
                };
                all.iter().map(one).collect::<Vec<_>>().join(" and ")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn condition(test: Test, is_negated: bool) -> Condition {
        Condition { key: "k".to_owned(), shown: "k".to_owned(), test, is_negated, if_exists: false }
    }

    fn value(wanted: &[(&Condition, bool)]) -> Option<Value> {
        match solve(wanted, &[]) {
            Solved::Value(value, _) => Some(value),
            Solved::Nothing => None,
            Solved::Unknown => panic!("the search gave up"),
        }
    }

    #[test]
    fn addresses_are_found_in_every_region() {
        let block = |it: &str| condition(Test::Address(vec![it.parse().unwrap()]), false);
        let (wide, narrow) = (block("10.0.0.0/8"), block("10.0.0.0/16"));
        let found = value(&[(&wide, true), (&narrow, false)]);
        assert_eq!(found, Some(Value::Address("10.1.0.0".parse().unwrap())));
        assert_eq!(value(&[(&wide, false), (&narrow, true)]), None);
        let (low, high) = (block("10.0.0.0/9"), block("10.128.0.0/9"));
        assert_eq!(value(&[(&wide, true), (&low, false), (&high, false)]), None);
        let all = block("0.0.0.0/0");
        // An address of version 6, or no address.
        assert!(matches!(
            value(&[(&all, false)]),
            Some(Value::Absent | Value::Address(IpAddr::V6(_)))
        ));
    }

    #[test]
    fn numbers_are_found_on_and_between_limits() {
        let of =
            |order, limit: f64| condition(Test::Number(order, vec![limit], Measure::Plain), false);
        let number = |it: f64| Some(Value::Number(it, Measure::Plain));
        let (less, greater) = (of(Order::Less, 3.0), of(Order::Greater, 2.0));
        assert_eq!(value(&[(&less, true), (&greater, true)]), number(2.5));
        let at_most = of(Order::LessOrEqual, 2.0);
        assert_eq!(value(&[(&at_most, true), (&greater, true)]), None);
        // A request without the key fulfils neither.
        let none = value(&[(&at_most, false), (&greater, false)]);
        assert_eq!(none, Some(Value::Absent));
    }

    #[test]
    fn a_request_without_the_key_fulfils_negated_conditions() {
        let no = condition(Test::Text(vec![Pattern::literal("a")]), true);
        assert!(no.holds(&Value::Absent));
        let null = condition(Test::Absent(true), false);
        assert_eq!(value(&[(&no, true), (&null, true)]), Some(Value::Absent));
        let yes = condition(Test::Text(vec![Pattern::literal("a")]), false);
        assert_eq!(value(&[(&yes, true), (&null, true)]), None);
        let optional = Condition { if_exists: true, ..yes };
        assert_eq!(value(&[(&optional, true), (&null, true)]), Some(Value::Absent));
    }

    #[test]
    fn a_key_that_must_be_present_has_a_value_of_its_kind() {
        let present = condition(Test::Absent(false), false);
        let switch = condition(Test::Bool(vec![true]), false);
        let found = solve(&[(&present, true)], &[&present, &switch]);
        assert_eq!(found, Solved::Value(Value::Bool(true), true));
        assert_eq!(value(&[(&present, true)]), Some(Value::Text(Vec::new())));
    }

    #[test]
    fn opaque_tests_are_equal_if_their_texts_are() {
        let of = |text: &str| condition(Test::Opaque(text.to_owned(), String::new()), false);
        let (a, b) = (of("a"), of("b"));
        assert_eq!(value(&[(&a, true), (&a, false)]), None);
        assert!(matches!(solve(&[(&a, true)], &[]), Solved::Value(_, true)));
        assert!(matches!(solve(&[(&a, true), (&b, false)], &[]), Solved::Value(_, false)));
    }
}
