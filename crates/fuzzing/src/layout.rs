//! Writes a document in one of many layouts that mean the same: other indentation, quotes, brackets, tags, comments.

use stanchion_template::{Map, Node, json, yaml};

use crate::Random;

/// Returns the document as YAML or JSON. Each part is written in a random way.
pub fn written(node: &Node, random: &mut Random) -> String {
    match random.below(8) {
        0 => yaml::to_string(node),
        1 if is_collection(node) && !has_infinity(node) => json::to_string(node),
        2 if is_collection(node) && !has_infinity(node) => json::to_compact_string(node),
        _ => {
            let mut layout = Layout { out: String::new(), random };
            // Braces and brackets at the start would make the text JSON, in which numbers have other forms.
            layout.out.push_str("---\n");
            layout.block(node, 0, true);
            layout.out.push('\n');
            layout.out
        }
    }
}

fn is_collection(node: &Node) -> bool {
    matches!(node, Node::List(_) | Node::Map(_))
}

fn has_infinity(node: &Node) -> bool {
    let mut found = false;
    node.walk(&mut |it| {
        found |= matches!(it, Node::RawNumber(it) if it.contains("inf") || it.contains("nan"));
    });
    found
}

struct Layout<'a> {
    out: String,
    random: &'a mut Random,
}

impl Layout<'_> {
    /// Writes a node in block style at a column, or in another style. `is_fresh` is true at the start of a line.
    fn block(&mut self, node: &Node, column: usize, is_fresh: bool) {
        match node {
            Node::Map(map) if !map.is_empty() && !self.random.once_in(8) => {
                self.start(column, is_fresh);
                self.block_map(map, column);
            }
            Node::List(items) if !items.is_empty() && !self.random.once_in(8) => {
                self.start(column, is_fresh);
                self.block_list(items, column);
            }
            other => self.flow(other),
        }
    }

    /// Moves to a column of a new line.
    fn start(&mut self, column: usize, is_fresh: bool) {
        if !is_fresh {
            self.line_break();
            self.out.extend(std::iter::repeat_n(' ', column));
        }
    }

    /// Ends a line, sometimes with a comment or with empty lines.
    fn line_break(&mut self) {
        match self.random.below(12) {
            0 => self.out.push_str(" # a: 'comment\n"),
            1 => self.out.push_str("\n\n"),
            2 => self.out.push_str(" \n  # b\n"),
            3 => self.out.push_str("\r\n"),
            _ => self.out.push('\n'),
        }
    }

    fn block_map(&mut self, map: &Map, column: usize) {
        for (at, (key, value)) in map.iter().enumerate() {
            self.start(column, at == 0);
            if key.chars().count() > 200 {
                self.out.push_str("? ");
                self.text(key);
                self.start(column, false);
            } else {
                self.text(key);
                self.out.push_str(self.random.pick(&["", "", " "]).unwrap_or(&""));
            }
            self.out.push(':');
            match value {
                // The items of a list can have the column of the key.
                Node::List(items) if !items.is_empty() && self.random.once_in(3) => {
                    self.start(column, false);
                    self.block_list(items, column);
                }
                _ => {
                    self.out.push(' ');
                    let inner = column + 1 + self.random.below(4);
                    self.block(value, inner, false);
                }
            }
        }
    }

    fn block_list(&mut self, items: &[Node], column: usize) {
        for (at, item) in items.iter().enumerate() {
            self.start(column, at == 0);
            self.out.push('-');
            let blanks = 1 + self.random.below(3);
            self.out.extend(std::iter::repeat_n(' ', blanks));
            let is_compact = self.random.once_in(2);
            let inner = column + 1 + blanks;
            self.block(item, inner, is_compact);
        }
    }

    /// Writes a node in flow style.
    fn flow(&mut self, node: &Node) {
        match node {
            Node::List(items) => {
                self.out.push('[');
                for item in items {
                    self.blank();
                    self.flow(item);
                    self.blank();
                    self.out.push(',');
                }
                if self.random.once_in(2) && !items.is_empty() {
                    self.out.pop();
                }
                self.out.push(']');
            }
            Node::Map(map) => {
                self.out.push('{');
                for (key, value) in map.iter() {
                    self.blank();
                    if key.chars().count() > 200 {
                        self.out.push_str("? ");
                    }
                    self.text(key);
                    self.out.push_str(": ");
                    self.flow(value);
                    self.out.push(',');
                }
                self.out.push('}');
            }
            Node::Text(text) => self.text(text),
            scalar => self.out.push_str(yaml::to_string(scalar).trim_end()),
        }
    }

    /// Writes white space between the parts of a list in brackets. It can be a line with any indentation.
    fn blank(&mut self) {
        let blank = self.random.pick(&["", "", " ", "\t", "\n", "\n   ", " # c\n"]);
        self.out.push_str(blank.unwrap_or(&""));
    }

    /// Writes a string in quotes, or without where that means the same.
    fn text(&mut self, text: &str) {
        let plain = yaml::to_string(&Node::text(text.to_owned()));
        let plain = plain.trim_end();
        let is_word = plain == text
            && text
                .chars()
                .all(|it| it.is_ascii_alphanumeric() || matches!(it, '.' | '/' | '-' | '_'));
        let is_one_line = text.chars().all(|it| matches!(it, ' '..='~'));
        match self.random.below(3) {
            0 | 1 if is_word => self.out.push_str(text),
            0 if is_one_line => {
                self.out.push('\'');
                self.out.push_str(&text.replace('\'', "''"));
                self.out.push('\'');
            }
            _ => self.out.push_str(&json::to_compact_string(&Node::text(text.to_owned()))),
        }
    }
}
