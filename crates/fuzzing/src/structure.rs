//! Changes of a document, after which it is still well-formed.

use stanchion_template::{Map, Node};

use crate::{Random, words};

/// The functions that wrap values, with the shape of their arguments.
const FUNCTIONS: [(&str, usize); 24] = [
    ("Ref", 0),
    ("Condition", 0),
    ("Fn::And", 2),
    ("Fn::Base64", 0),
    ("Fn::Cidr", 3),
    ("Fn::Equals", 2),
    ("Fn::FindInMap", 3),
    ("Fn::ForEach::Loop", 3),
    ("Fn::GetAZs", 0),
    ("Fn::GetAtt", 2),
    ("Fn::GetStackOutput", 0),
    ("Fn::If", 3),
    ("Fn::ImportValue", 0),
    ("Fn::Join", 2),
    ("Fn::Length", 0),
    ("Fn::Not", 1),
    ("Fn::Or", 2),
    ("Fn::Select", 2),
    ("Fn::Split", 2),
    ("Fn::Sub", 0),
    ("Fn::Sub", 2),
    ("Fn::ToJsonString", 0),
    ("Fn::Transform", 0),
    ("Fn::ValueOf", 2),
];

/// Values at the limits of what rules compute with.
fn extreme(random: &mut Random) -> Node {
    let texts = [
        "",
        "0",
        "-1",
        "AWS::NoValue",
        "AWS::Region",
        "${A}",
        "${!A}",
        "${",
        "*",
        "arn:aws:s3:::",
        "0.0.0.0/0",
        "::/0",
        "10.0.0.0/33",
        "255.255.255.255/0",
        "rate(0 days)",
        "cron(* * * * ? *)",
        "{{resolve:ssm:a:1}}",
        "[",
        "{}",
        "{\"a\":",
        "é",
        "\u{1f600}",
        "$[0]",
        "tcp",
        "99999999999999999999",
        "1e309",
        "NaN",
    ];
    match random.below(10) {
        0 => Node::Null,
        1 => Node::Bool(random.once_in(2)),
        2 => Node::Int(*random.pick(&[0, 1, -1, 65535, 65536, i64::MAX, i64::MIN]).unwrap_or(&0)),
        3 => Node::Number(
            *random.pick(&[0.5, -0.0, 1e300, f64::MAX, f64::MIN_POSITIVE]).unwrap_or(&0.5),
        ),
        4 => Node::RawNumber("99999999999999999999".into()),
        5 => Node::List(Vec::new()),
        6 => Node::Map(Map::new()),
        _ => Node::text(random.pick(&texts).copied().unwrap_or_default()),
    }
}

/// Returns all parts of a document that are not too large.
pub fn parts(node: &Node) -> Vec<Node> {
    let mut parts = Vec::new();
    node.walk(&mut |it| {
        if parts.len() < 500 {
            parts.push(it.clone());
        }
    });
    parts
}

/// Returns the document with one change at a random place.
pub fn changed(node: &Node, parts: &[Node], random: &mut Random) -> Node {
    let own = self::parts(node);
    let words = words(node);
    Change { own: &own, foreign: parts, words: &words, random }.below(node, 0)
}

struct Change<'a> {
    own: &'a [Node],
    foreign: &'a [Node],
    words: &'a [String],
    random: &'a mut Random,
}

impl Change<'_> {
    /// Walks down to a random place and changes it.
    fn below(&mut self, node: &Node, depth: usize) -> Node {
        let is_leaf = !matches!(node, Node::Map(map) if !map.is_empty())
            && !matches!(node, Node::List(items) if !items.is_empty());
        if is_leaf || depth > 40 || (depth > 1 && self.random.once_in(4)) {
            return self.at(node);
        }
        match node {
            Node::Map(map) => {
                let chosen = self.random.below(map.len());
                let pairs = map.iter().enumerate().map(|(at, (key, value))| {
                    let value =
                        if at == chosen { self.below(value, depth + 1) } else { value.clone() };
                    (key.to_owned(), value)
                });
                Node::Map(pairs.collect())
            }
            Node::List(items) => {
                let mut items = items.clone();
                let chosen = self.random.below(items.len());
                items[chosen] = self.below(&items[chosen], depth + 1);
                Node::List(items)
            }
            other => other.clone(),
        }
    }

    fn at(&mut self, node: &Node) -> Node {
        match self.random.below(9) {
            0 => self.random.pick(self.foreign).unwrap_or(node).clone(),
            1 => self.random.pick(self.own).unwrap_or(node).clone(),
            2 | 3 => self.in_function(node),
            4 => extreme(self.random),
            5 => match node {
                Node::Map(map) => self.in_map(map),
                Node::List(items) => self.in_list(items),
                other => self.in_scalar(other),
            },
            6 => Node::text(self.random.pick(self.words).cloned().unwrap_or_default()),
            7 => match (node.as_map().and_then(Map::single), self.random.pick(&FUNCTIONS)) {
                // The same argument for another function.
                (Some((_, argument)), Some((name, _))) => Node::single(*name, argument.clone()),
                _ => Node::List(vec![node.clone()]),
            },
            _ => match node {
                // The argument of a function, or one of several values, takes the place of all.
                Node::Map(map) => map.values().next().unwrap_or(node).clone(),
                Node::List(items) => self.random.pick(items).unwrap_or(node).clone(),
                other => Node::single(
                    self.random.pick(self.words).cloned().unwrap_or_default(),
                    other.clone(),
                ),
            },
        }
    }

    fn in_function(&mut self, node: &Node) -> Node {
        let (name, arguments) = self.random.pick(&FUNCTIONS).copied().unwrap_or(("Ref", 0));
        if arguments == 0 {
            return Node::single(name, node.clone());
        }
        let mut list: Vec<Node> = (1..arguments)
            .map(|_| Node::text(self.random.pick(self.words).cloned().unwrap_or_default()))
            .collect();
        list.insert(self.random.below(list.len() + 1), node.clone());
        Node::single(name, Node::List(list))
    }

    /// Removes, renames, copies or reorders a key.
    fn in_map(&mut self, map: &Map) -> Node {
        let mut pairs: Vec<(String, Node)> =
            map.iter().map(|(key, value)| (key.to_owned(), value.clone())).collect();
        if pairs.is_empty() {
            return extreme(self.random);
        }
        let (at, to) = (self.random.below(pairs.len()), self.random.below(pairs.len()));
        let word = self.random.pick(self.words).cloned().unwrap_or_default();
        match self.random.below(5) {
            0 => drop(pairs.remove(at)),
            1 => pairs[at].0 = word,
            2 => {
                let value = pairs[at].1.clone();
                pairs.push((word, value));
            }
            3 => pairs.swap(at, to),
            _ => {
                let value = pairs[at].1.clone();
                pairs[to].1 = value;
            }
        }
        Node::Map(pairs.into_iter().collect())
    }

    /// Removes, copies, exchanges or adds an item.
    fn in_list(&mut self, items: &[Node]) -> Node {
        let mut items = items.to_vec();
        if items.is_empty() {
            return Node::List(vec![extreme(self.random)]);
        }
        let (at, to) = (self.random.below(items.len()), self.random.below(items.len()));
        match self.random.below(4) {
            0 => drop(items.remove(at)),
            1 => {
                let item = items[at].clone();
                items.insert(to, item);
            }
            2 => items.swap(at, to),
            _ => items.insert(at, extreme(self.random)),
        }
        Node::List(items)
    }

    /// Changes some characters of a string, or the kind of a scalar.
    fn in_scalar(&mut self, node: &Node) -> Node {
        let text = match node {
            Node::Text(text) => text.to_string(),
            other => other.describe(),
        };
        let characters: Vec<char> = text.chars().collect();
        let at = self.random.below(characters.len() + 1);
        let end = (at + self.random.below(8)).min(characters.len());
        let word = match self.random.below(4) {
            0 => "${A.B}".to_owned(),
            1 => String::new(),
            2 => characters[at..end].iter().collect(),
            _ => self.random.pick(self.words).cloned().unwrap_or_default(),
        };
        let start: String = characters[..at].iter().collect();
        let rest: String = characters[end..].iter().collect();
        match (start + &word + &rest, self.random.below(6)) {
            (text, 0) => text.parse().map_or(Node::Bool(true), Node::Int),
            (text, _) => Node::from(text),
        }
    }
}
