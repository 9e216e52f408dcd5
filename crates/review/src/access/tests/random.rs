//! Random pairs of policies, against an evaluator that was written separately and tries every request of a small world.
//!
//! The world has a text of each kind that the patterns below distinguish, so it has an example of every difference.

use std::collections::BTreeMap;

use super::{Difference, Policies, Random, difference, policies};

const ACTIONS: [&str; 5] = ["*", "s3:*", "s3:Get*", "s3:GetObject", "s3:?etObject"];
const RESOURCES: [&str; 5] = ["*", "arn:a/*", "arn:a/x", "arn:a/?", "*x"];
const PRINCIPALS: [&str; 4] =
    ["*", "111122223333", "arn:aws:iam::111122223333:role/r", "444455556666"];

/// The operators, keys and values of conditions.
const CONDITIONS: [(&str, &str, &str); 14] = [
    ("StringEquals", "k", "a"),
    ("StringEqualsIfExists", "k", "a"),
    ("StringNotEquals", "k", "a"),
    ("StringLike", "k", "a*"),
    ("StringNotLike", "k", "*b"),
    ("Null", "k", "true"),
    ("Null", "k", "false"),
    ("NumericLessThan", "n", "5"),
    ("NumericGreaterThanEquals", "n", "3"),
    ("NumericNotEquals", "n", "4"),
    ("IpAddress", "ip", "10.0.0.0/8"),
    ("NotIpAddress", "ip", "10.1.0.0/16"),
    ("Bool", "b", "true"),
    ("BoolIfExists", "b", "false"),
];

const WORLD_ACTIONS: [&str; 4] = ["s3:getobject", "s3:getbucketacl", "s3:putobject", "sns:publish"];
const WORLD_RESOURCES: [&str; 8] =
    ["arn:a/", "arn:a/x", "arn:a/y", "arn:a/xx", "arn:a/yy", "b", "bx", "arn:a/xy"];
const WORLD_PRINCIPALS: [(&str, &str); 4] = [
    ("111122223333", "arn:aws:iam::111122223333:role/r"),
    ("111122223333", "arn:aws:iam::111122223333:role/other"),
    ("444455556666", "arn:aws:iam::444455556666:role/other"),
    ("777788889999", "arn:aws:iam::777788889999:role/other"),
];

fn world_values(key: &str) -> &'static [Option<&'static str>] {
    match key {
        "k" => &[None, Some("a"), Some("ab"), Some("b"), Some("c"), Some("ac")],
        "n" => {
            &[None, Some("2"), Some("3"), Some("3.5"), Some("4"), Some("4.5"), Some("5"), Some("6")]
        }
        "ip" => &[None, Some("10.0.0.1"), Some("10.1.0.1"), Some("11.0.0.1")],
        _ => &[None, Some("true"), Some("false")],
    }
}

/// A statement as it is drawn.
#[derive(Clone, Debug)]
struct Drawn {
    is_allow: bool,
    action: (bool, usize),
    resource: (bool, usize),
    principal: (bool, usize),
    conditions: Vec<usize>,
}

impl Random {
    fn statement(&mut self, keys: &[&str], is_named: bool) -> Drawn {
        let allowed: Vec<usize> =
            (0..CONDITIONS.len()).filter(|it| keys.contains(&CONDITIONS[*it].1)).collect();
        let count = self.below(3);
        let mut conditions: Vec<usize> = Vec::new();
        for _ in 0..count {
            let one = allowed[self.below(allowed.len())];
            // A JSON object has each operator once.
            if !conditions.iter().any(|it| CONDITIONS[*it].0 == CONDITIONS[one].0) {
                conditions.push(one);
            }
        }
        Drawn {
            is_allow: self.below(3) > 0,
            action: (self.below(6) == 0, self.below(ACTIONS.len())),
            resource: (self.below(6) == 0, self.below(RESOURCES.len())),
            principal: (is_named && self.below(6) == 0, self.below(PRINCIPALS.len())),
            conditions,
        }
    }
}

fn json(statement: &Drawn, is_named: bool) -> String {
    let name = |(is_not, _): (bool, usize), name: &str| {
        if is_not { format!("Not{name}") } else { name.to_owned() }
    };
    let conditions: Vec<String> = statement
        .conditions
        .iter()
        .map(|it| {
            let (operator, key, value) = CONDITIONS[*it];
            format!("\"{operator}\": {{\"{key}\": \"{value}\"}}")
        })
        .collect();
    let principal = format!(
        "\"{}\": {{\"AWS\": \"{}\"}}, ",
        name(statement.principal, "Principal"),
        PRINCIPALS[statement.principal.1]
    );
    format!(
        "{{\"Effect\": \"{}\", {}\"{}\": \"{}\", \"{}\": \"{}\", \"Condition\": {{{}}}}}",
        if statement.is_allow { "Allow" } else { "Deny" },
        if is_named { principal } else { String::new() },
        name(statement.action, "Action"),
        ACTIONS[statement.action.1],
        name(statement.resource, "Resource"),
        RESOURCES[statement.resource.1],
        conditions.join(", ")
    )
}

/// Matches `*` and `?` by trying every split.
fn glob(pattern: &str, text: &str) -> bool {
    let Some(first) = pattern.chars().next() else { return text.is_empty() };
    let rest = &pattern[first.len_utf8()..];
    match first {
        '*' => (0..=text.len()).any(|it| glob(rest, &text[it..])),
        '?' => !text.is_empty() && glob(rest, &text[1..]),
        _ => text.starts_with(first) && glob(rest, &text[first.len_utf8()..]),
    }
}

fn fulfils(condition: usize, context: &BTreeMap<&str, Option<&str>>) -> bool {
    let (operator, key, wanted) = CONDITIONS[condition];
    let value = context.get(key).copied().flatten();
    let Some(value) = value else {
        return match operator {
            "Null" => wanted == "true",
            _ => operator.contains("Not") || operator.ends_with("IfExists"),
        };
    };
    let number = |it: &str| it.parse::<f64>().expect("a number");
    match operator {
        "StringEquals" | "StringEqualsIfExists" => value == wanted,
        "StringNotEquals" => value != wanted,
        "StringLike" => glob(wanted, value),
        "StringNotLike" => !glob(wanted, value),
        "Null" => wanted == "false",
        "NumericLessThan" => number(value) < number(wanted),
        "NumericGreaterThanEquals" => number(value) >= number(wanted),
        "NumericNotEquals" => number(value) != number(wanted),
        "IpAddress" => value.starts_with("10."),
        "NotIpAddress" => !value.starts_with("10.1."),
        _ => value == wanted,
    }
}

fn is_allowed(
    statements: &[Drawn],
    is_named: bool,
    action: &str,
    resource: &str,
    principal: (&str, &str),
    context: &BTreeMap<&str, Option<&str>>,
) -> bool {
    let matches = |it: &&Drawn| {
        let named = PRINCIPALS[it.principal.1];
        let is_named_principal = named == "*" || named == principal.0 || named == principal.1;
        glob(&ACTIONS[it.action.1].to_lowercase(), action) != it.action.0
            && glob(RESOURCES[it.resource.1], resource) != it.resource.0
            && (!is_named || is_named_principal != it.principal.0)
            && it.conditions.iter().all(|it| fulfils(*it, context))
    };
    let has = |is_allow: bool| {
        statements.iter().filter(|it| it.is_allow == is_allow).any(|it| matches(&it))
    };
    has(true) && !has(false)
}

/// Returns whether the first statements allow a request of the world that the second ones do not, by trying all.
fn differs(wide: &[Drawn], narrow: &[Drawn], is_named: bool, keys: &[&'static str]) -> bool {
    let mut contexts: Vec<BTreeMap<&str, Option<&str>>> = vec![BTreeMap::new()];
    for key in keys {
        contexts = contexts
            .into_iter()
            .flat_map(|it| {
                world_values(key).iter().map(move |value| {
                    let mut all = it.clone();
                    all.insert(*key, *value);
                    all
                })
            })
            .collect();
    }
    let principals = if is_named { &WORLD_PRINCIPALS[..] } else { &WORLD_PRINCIPALS[..1] };
    contexts.iter().any(|context| {
        WORLD_ACTIONS.iter().any(|action| {
            WORLD_RESOURCES.iter().any(|resource| {
                principals.iter().any(|principal| {
                    is_allowed(wide, is_named, action, resource, *principal, context)
                        && !is_allowed(narrow, is_named, action, resource, *principal, context)
                })
            })
        })
    })
}

#[test]
fn comparisons_agree_with_trying_every_request() {
    let pairs = std::env::var("REVIEW_PAIRS").ok().and_then(|it| it.parse().ok()).unwrap_or(100);
    let mut random = Random(1);
    let (mut equal, mut different) = (0, 0);
    for number in 0..pairs {
        let keys: &[&'static str] =
            [&["k"][..], &["n"], &["ip", "b"], &["k", "b"]][random.below(4)];
        let is_named = random.below(3) == 0;
        let mut draw = |most: usize| -> Vec<Drawn> {
            let count = random.below(most) + 1;
            (0..count).map(|_| random.statement(keys, is_named)).collect()
        };
        let (before, mut after) = (draw(3), draw(3));
        // Half of the pairs are small edits, which leave more policies equal.
        if number % 2 == 0 {
            after.splice(.., before.iter().cloned());
            after.reverse();
            if number % 4 == 0 {
                let at = number % after.len();
                after.push(after[at].clone());
            } else {
                after.extend(draw(1));
            }
        }
        let read = |all: &[Drawn]| -> Policies {
            let all: Vec<String> = all.iter().map(|it| json(it, is_named)).collect();
            policies(&format!("[{}]", all.join(", ")))
        };
        let (one, two) = (read(&before), read(&after));
        for (wide, narrow, of_wide, of_narrow) in
            [(&before, &after, &one, &two), (&after, &before, &two, &one)]
        {
            let expected = differs(wide, narrow, is_named, keys);
            let found = difference(of_wide, of_narrow);
            match &found {
                Difference::None => equal += 1,
                _ => different += 1,
            }
            let is_right = match &found {
                Difference::None => !expected,
                Difference::Certain(_) => expected,
                Difference::Possible(_) | Difference::Unknown => false,
            };
            assert!(is_right, "{number}: {found:?}, expected {expected}\n{wide:#?}\n{narrow:#?}");
        }
    }
    assert!(equal > pairs / 4 && different > pairs / 4, "{equal} {different}");
}
