//! Random pairs of policies with the answers of the engine, for a judge in another language: `cargo xtask access`.

use std::io::Write;

use serde_json::{Map, Value, json};

use super::super::condition::{self, Measure};
use super::super::request::Request;
use super::super::symbol::shown;
use super::{Difference, Policies, Random, difference, layer};

const ACTIONS: [&str; 10] = [
    "s3:GetObject",
    "s3:GetObjectAcl",
    "s3:GetBucketAcl",
    "s3:PutObject",
    "s3:DeleteObject",
    "sqs:SendMessage",
    "sqs:ReceiveMessage",
    "sqs:GetQueueUrl",
    "kms:Decrypt",
    "kms:GetKeyPolicy",
];
const ACCOUNTS: [&str; 2] = ["111122223333", "444455556666"];
const ROLES: [&str; 3] = ["r", "s", "path/r"];

/// The condition keys, with the kinds of their values.
const KEYS: [(&str, Kind); 7] = [
    ("aws:PrincipalTag/team", Kind::Text),
    ("s3:prefix", Kind::Text),
    ("aws:SourceArn", Kind::Arn),
    ("s3:max-keys", Kind::Number),
    ("aws:CurrentTime", Kind::Time),
    ("aws:SecureTransport", Kind::Bool),
    ("aws:SourceIp", Kind::Address),
];

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Text,
    Arn,
    Number,
    Time,
    Bool,
    Address,
}

const TEXT: [&str; 6] = [
    "StringEquals",
    "StringNotEquals",
    "StringEqualsIgnoreCase",
    "StringNotEqualsIgnoreCase",
    "StringLike",
    "StringNotLike",
];
const ARN: [&str; 6] =
    ["ArnLike", "ArnEquals", "ArnNotLike", "ArnNotEquals", "StringLike", "StringEquals"];
const ORDERS: [&str; 6] =
    ["Equals", "NotEquals", "LessThan", "LessThanEquals", "GreaterThan", "GreaterThanEquals"];
const TIMES: [&str; 7] = [
    "2026-01-01",
    "2026-01-01T00:00:00Z",
    "2026-01-01T02:00:00+02:00",
    "2026-01-31T23:59:59Z",
    "2026-02",
    "1767225600",
    "1769904000",
];
const NUMBERS: [&str; 6] = ["0", "1", "2", "2.5", "3", "10"];
const BLOCKS: [&str; 8] = [
    "10.0.0.0/8",
    "10.0.0.0/9",
    "10.128.0.0/9",
    "10.1.2.3/16",
    "10.1.2.3",
    "0.0.0.0/0",
    "2001:db8::/32",
    "2001:db8:1::/48",
];

impl Random {
    fn pick<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[self.below(of.len())]
    }

    /// Returns true once in `many` times on average.
    fn once_in(&mut self, many: usize) -> bool {
        self.below(many) == 0
    }

    fn text(&mut self, of: &[&str], most: usize) -> String {
        (0..self.below(most + 1)).map(|_| self.pick(of)).collect()
    }

    /// Returns one value, or a list of up to three.
    fn some(&mut self, mut one: impl FnMut(&mut Self) -> Value) -> Value {
        match self.below(4) {
            0 => Value::Array((0..=self.below(3)).map(|_| one(self)).collect()),
            _ => one(self),
        }
    }

    fn action(&mut self) -> Value {
        let name = self.pick(&ACTIONS);
        let at = name.find(':').unwrap_or_default() + 1;
        let cut = at + self.below(name.len() - at);
        let pattern = match self.below(8) {
            0 => "*".to_owned(),
            1 => format!("{}*", &name[..at]),
            2 | 3 => format!("{}*", &name[..cut]),
            4 => format!("{}?{}", &name[..cut], &name[cut + 1..]),
            5 => format!("{}*{}", &name[..at], &name[cut..]),
            _ => name.to_owned(),
        };
        if !self.once_in(3) {
            return pattern.into();
        }
        let flip = |it: char| {
            if self.once_in(2) { it.to_ascii_uppercase() } else { it.to_ascii_lowercase() }
        };
        pattern.chars().map(flip).collect::<String>().into()
    }

    fn arn(&mut self) -> String {
        let service = self.pick(&["s3", "sqs", "sqs"]);
        let region = self.pick(&["", "eu-west-1", "*", "eu-*-1", "eu-????-1", "eu*"]);
        let account = self.pick(&["", ACCOUNTS[0], "*", "1111*3333", "1*"]);
        let name = self.text(&["a", "b", "/", "*", "?", ":", "${*}"], 4);
        format!("arn:aws:{service}:{region}:{account}:{name}")
    }

    fn resource(&mut self) -> Value {
        match self.below(8) {
            0 => "*".into(),
            1 => "arn:aws:s3:::a*".into(),
            2 => "arn:aws:s*".into(),
            _ => self.arn().into(),
        }
    }

    fn principals(&mut self, is_not: bool) -> Value {
        if !is_not && self.once_in(6) {
            return "*".into();
        }
        let account = self.pick(&ACCOUNTS);
        let root = format!("arn:aws:iam::{account}:root");
        let role = format!("arn:aws:iam::{account}:role/{}", self.pick(&ROLES));
        match self.below(7) {
            0 => json!({"AWS": "*"}),
            1 => json!({"AWS": root}),
            2 => json!({"AWS": account}),
            3 => json!({"Service": self.pick(&["ec2.amazonaws.com", "lambda.amazonaws.com"])}),
            4 => json!({"AWS": [role, account], "Service": "ec2.amazonaws.com"}),
            5 if is_not => json!({"AWS": [role, root]}),
            _ => json!({"AWS": role}),
        }
    }

    /// Adds a condition on one of the keys.
    fn condition(&mut self, keys: &[(&str, Kind)], conditions: &mut Map<String, Value>) {
        let (key, kind) = keys[self.below(keys.len())];
        let case = if self.once_in(4) { key.to_ascii_uppercase() } else { key.to_owned() };
        let (mut operator, value) = if self.once_in(8) {
            ("Null".to_owned(), self.pick(&["true", "false"]).into())
        } else {
            (self.operator(kind), self.some(|it| it.value(kind)))
        };
        if operator != "Null" && self.once_in(4) {
            operator += "IfExists";
        }
        // A condition on the same key in the other case would be another key of the JSON object.
        let of_operator = conditions.entry(operator).or_insert_with(|| json!({}));
        let all = of_operator.as_object_mut().expect("an object");
        all.retain(|it, _| !it.eq_ignore_ascii_case(key));
        all.insert(case, value);
    }

    fn operator(&mut self, kind: Kind) -> String {
        match kind {
            Kind::Text => self.pick(&TEXT).to_owned(),
            Kind::Arn => self.pick(&ARN).to_owned(),
            Kind::Number => format!("Numeric{}", self.pick(&ORDERS)),
            Kind::Time => format!("Date{}", self.pick(&ORDERS)),
            Kind::Bool => "Bool".to_owned(),
            Kind::Address => self.pick(&["IpAddress", "NotIpAddress"]).to_owned(),
        }
    }

    fn value(&mut self, kind: Kind) -> Value {
        match kind {
            Kind::Text => self.text(&["a", "A", "b", "*", "?", "${*}"], 3).into(),
            Kind::Arn => self.arn().into(),
            Kind::Number => self.pick(&NUMBERS).into(),
            Kind::Time => self.pick(&TIMES).into(),
            Kind::Bool => self.pick(&["true", "false"]).into(),
            Kind::Address => self.pick(&BLOCKS).into(),
        }
    }

    fn any_statement(&mut self, keys: &[(&str, Kind)], is_named: bool) -> Value {
        let mut statement = Map::new();
        let is_allow = self.below(3) > 0;
        statement.insert("Effect".to_owned(), if is_allow { "Allow" } else { "Deny" }.into());
        let mut add = |name: &str, is_not: bool, value: Value| {
            let name = if is_not { format!("Not{name}") } else { name.to_owned() };
            statement.insert(name, value);
        };
        add("Action", self.once_in(6), self.some(Self::action));
        add("Resource", self.once_in(6), self.some(Self::resource));
        if is_named {
            // AWS supports `NotPrincipal` only in a statement that denies.
            let is_not = !is_allow && self.once_in(2);
            add("Principal", is_not, self.principals(is_not));
        }
        let mut conditions = Map::new();
        for _ in 0..self.below(3) {
            self.condition(keys, &mut conditions);
        }
        if !conditions.is_empty() {
            statement.insert("Condition".to_owned(), conditions.into());
        }
        statement.into()
    }

    /// Makes a small change, after which most policies still overlap.
    fn change(&mut self, all: &mut Vec<Value>, keys: &[(&str, Kind)], is_named: bool) {
        let at = self.below(all.len());
        match self.below(14) {
            0 => all.push(all[at].clone()),
            1 if all.len() > 1 => drop(all.remove(at)),
            2 => all.push(self.any_statement(keys, is_named)),
            3 => all.reverse(),
            4 => {
                let name = if all[at].get("Action").is_some() { "Action" } else { "NotAction" };
                all[at][name] = self.some(Self::action);
            }
            5 => {
                let name =
                    if all[at].get("Resource").is_some() { "Resource" } else { "NotResource" };
                all[at][name] = self.some(Self::resource);
            }
            6 => split(all, at),
            7..10 => self.edit(&mut all[at]),
            10 | 11 if is_named => {
                let name = if all[at].get("Principal").is_some() { "" } else { "Not" };
                all[at][format!("{name}Principal")] = self.principals(!name.is_empty());
            }
            _ => {
                let statement = all[at].as_object_mut().expect("an object");
                let conditions = statement.entry("Condition").or_insert_with(|| json!({}));
                self.condition(keys, conditions.as_object_mut().expect("an object"));
            }
        }
    }
}

impl Random {
    /// Changes a character of a pattern of resources or of a value of a condition.
    fn edit(&mut self, statement: &mut Value) {
        let mut places: Vec<String> = vec!["/Resource".to_owned(), "/NotResource".to_owned()];
        let conditions = statement.get("Condition").and_then(Value::as_object);
        for (operator, keys) in conditions.into_iter().flatten() {
            let is_text = operator.starts_with("String") || operator.starts_with("Arn");
            let keys = keys.as_object().into_iter().flatten().filter(|_| is_text);
            places.extend(
                keys.map(|(key, _)| format!("/Condition/{operator}/{}", key.replace('/', "~1"))),
            );
        }
        places.retain(|it| statement.pointer(it).is_some());
        let place = places.swap_remove(self.below(places.len()));
        let Some(mut value) = statement.pointer_mut(&place) else { return };
        if let Value::Array(list) = value {
            let at = self.below(list.len());
            value = &mut list[at];
        }
        let text = value.as_str().unwrap_or_default();
        // The prefix of an ARN stays.
        let begin = if text.starts_with("arn:aws:s3") { 11 } else { 0 };
        let begin = if text.starts_with("arn:aws:sqs") { 12 } else { begin }.min(text.len());
        let at = begin + self.below(text.len() - begin + 1);
        let rest = if self.once_in(2) { at } else { (at + 1).min(text.len()) };
        let one = self.pick(&["*", "?", ":", "a", "b", "A", ""]);
        let edited = format!("{}{one}{}", &text[..at], &text[rest..]);
        // IAM does not document policy variables with such names, and what a part of an ARN matches.
        let is_cut = place.contains("/Arn") && edited.matches(':').count() < 5;
        if !text.contains("${") && !is_cut {
            *value = edited.into();
        }
    }
}

/// Divides a statement with a list into one statement for each item.
fn split(all: &mut Vec<Value>, at: usize) {
    for name in ["Action", "Resource"] {
        let Some(list) = all[at].get(name).and_then(Value::as_array).cloned() else { continue };
        let whole = all.remove(at);
        for item in list {
            let mut part = whole.clone();
            part[name] = item;
            all.push(part);
        }
        return;
    }
}

fn read(layers: &[Vec<Value>]) -> Policies {
    let layers = layers.iter().map(|it| layer(&Value::from(it.clone()).to_string())).collect();
    Policies { layers }
}

fn answer(difference: &Difference) -> Value {
    match difference {
        Difference::None => json!({"answer": "none"}),
        Difference::Certain(it) => json!({"answer": "certain", "request": request(it)}),
        Difference::Possible(_) => json!({"answer": "possible"}),
        Difference::Unknown => json!({"answer": "unknown"}),
    }
}

fn request(of: &Request) -> Value {
    let context: Map<String, Value> = of
        .context
        .iter()
        .filter(|it| it.1.1 != condition::Value::Absent)
        .map(|(key, (_, value))| (key.clone(), value_of(value)))
        .collect();
    json!({
        "requester": {
            "kind": of.requester.kind,
            "account": shown(&of.requester.account),
            "id": shown(&of.requester.id),
        },
        "action": of.action,
        "resource": shown(&of.resource),
        "context": context,
    })
}

fn value_of(value: &condition::Value) -> Value {
    match value {
        condition::Value::Text(it) => json!({"text": shown(it)}),
        condition::Value::Number(it, Measure::Plain) => json!({"number": it}),
        condition::Value::Number(it, Measure::Time) => json!({"time": it}),
        condition::Value::Address(it) => json!({"address": it.to_string()}),
        condition::Value::Bool(it) => json!({"bool": it}),
        condition::Value::Absent | condition::Value::Opaque(_) => json!({}),
    }
}

fn pair(number: usize, random: &mut Random) -> Value {
    // Few keys, so that conditions of different statements meet.
    let keys = [KEYS[random.below(KEYS.len())], KEYS[random.below(KEYS.len())]];
    let is_named = random.once_in(3);
    let draw = |random: &mut Random| -> Vec<Value> {
        (0..=random.below(3)).map(|_| random.any_statement(&keys, is_named)).collect()
    };
    let mut before = vec![draw(random)];
    // Roles can have a boundary.
    if !is_named && random.once_in(4) {
        before.push(draw(random));
    }
    let mut after = before.clone();
    if random.once_in(4) {
        after[0] = draw(random);
    }
    let count = if random.once_in(3) { 3 } else { 1 };
    for _ in 0..count {
        let at = random.below(after.len());
        random.change(&mut after[at], &keys, is_named);
    }
    let (was, is) = (read(&before), read(&after));
    json!({
        "number": number,
        "before": before,
        "after": after,
        "gained": answer(&difference(&is, &was)),
        "lost": answer(&difference(&was, &is)),
    })
}

#[test]
#[ignore = "`cargo xtask access` runs it and reads what it writes"]
fn drawn_pairs_are_written() {
    let variable = |name: &str| std::env::var(name).unwrap_or_else(|_| panic!("{name} is not set"));
    let count: usize = variable("ACCESS_PAIRS").parse().expect("a number");
    let seed: u64 = variable("ACCESS_SEED").parse().expect("a number");
    let file = std::fs::File::create(variable("ACCESS_FILE")).expect("a file");
    let mut file = std::io::BufWriter::new(file);
    let actions: Vec<String> = stanchion_check::service_prefixes()
        .flat_map(|of| stanchion_check::service_actions(of).map(move |it| format!("{of}:{it}")))
        .collect();
    writeln!(file, "{}", json!(actions)).expect("a line");
    let mut random = Random(seed);
    for number in 0..count {
        writeln!(file, "{}", pair(number, &mut random)).expect("a line");
    }
}
