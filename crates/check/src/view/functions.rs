//! The functions of a template, and its strings with the notation of a reference, found in one walk for all rules.

use std::ops::Range;
use std::rc::Rc;

use stanchion_template::{Expression, Map, Node};

use super::walk::Step;

/// A map with a function.
#[derive(Clone, Debug)]
pub(crate) struct Function<'a> {
    pub(crate) node: &'a Node,
    /// The function with its arguments, or `None` if it is not the only key of the map, or does not exist.
    pub(crate) expression: Option<Expression<'a>>,
    /// The way from the root of the template.
    pub(crate) way: Rc<[Step<'a>]>,
    /// False in metadata, and for sections, resources, outputs and names of loops, which are no values.
    pub(crate) is_value: bool,
}

/// A string with `${` or `{{`.
#[derive(Clone, Debug)]
pub(crate) struct Marked<'a> {
    pub(crate) text: &'a str,
    pub(crate) way: Rc<[Step<'a>]>,
    /// True below `Fn::Sub`, `Fn::Transform`, `Ref` or `Fn::GetAtt`.
    pub(crate) is_argument: bool,
}

/// The functions of a template and its marked strings, in the order of the template.
#[derive(Debug, Default)]
pub(crate) struct Functions<'a> {
    functions: Vec<Function<'a>>,
    marked: Vec<Marked<'a>>,
    sections: Vec<(&'a str, Range<usize>)>,
    /// The functions in each resource that is a map, except loops.
    resources: Vec<Range<usize>>,
}

impl<'a> Functions<'a> {
    pub(super) fn of(root: &'a Node) -> Functions<'a> {
        let mut finder = Finder { found: Functions::default(), way: Vec::new(), arguments: 0 };
        finder.root(root);
        finder.found
    }

    /// Returns all functions.
    pub(crate) fn all(&self) -> &[Function<'a>] {
        &self.functions
    }

    /// Returns the functions in sections, in the given order of the sections.
    pub(crate) fn in_sections<const N: usize>(
        &self,
        names: [&'static str; N],
    ) -> impl Iterator<Item = &Function<'a>> {
        names.into_iter().flat_map(|name| {
            let range = self.sections.iter().find(|(it, _)| *it == name).map(|(_, it)| it.clone());
            &self.functions[range.unwrap_or_default()]
        })
    }

    /// Returns every function that CloudFormation evaluates, or would evaluate.
    pub(crate) fn values(&self) -> impl Iterator<Item = &Function<'a>> {
        self.in_sections(["Conditions", "Rules", "Resources", "Outputs"]).filter(|it| it.is_value)
    }

    /// Returns the functions of each resource, in the order of [`super::View::resources`].
    pub(crate) fn by_resource(&self) -> impl Iterator<Item = &[Function<'a>]> {
        self.resources.iter().map(|it| &self.functions[it.clone()])
    }

    /// Returns the strings with `${` or `{{`.
    pub(crate) fn marked(&self) -> &[Marked<'a>] {
        &self.marked
    }
}

/// Finds functions below a node.
struct Finder<'a> {
    found: Functions<'a>,
    way: Vec<Step<'a>>,
    /// The number of functions around the current node whose arguments are no values of their own.
    arguments: usize,
}

impl<'a> Finder<'a> {
    fn root(&mut self, root: &'a Node) {
        self.function(root, false);
        let Some(sections) = root.as_map() else { return };
        for (name, section) in sections.iter() {
            let start = self.found.functions.len();
            self.below(Step::Key(name), |it| it.section(name, section));
            self.found.sections.push((name, start..self.found.functions.len()));
        }
    }

    fn section(&mut self, name: &str, section: &'a Node) {
        let Some(entries) = section.as_map() else { return self.value(section, false) };
        self.function(section, false);
        for (id, entry) in entries.iter() {
            let start = self.found.functions.len();
            self.below(Step::Key(id), |it| match name {
                "Conditions" | "Rules" => it.value(entry, true),
                "Resources" | "Outputs" => it.entry(entry),
                _ => it.value(entry, false),
            });
            if name == "Resources" && entry.as_map().is_some() && !id.starts_with("Fn::") {
                self.found.resources.push(start..self.found.functions.len());
            }
        }
    }

    /// Reads a resource or output, or a loop that generates them.
    fn entry(&mut self, entry: &'a Node) {
        match entry {
            Node::List(parts) => {
                for (at, part) in parts.iter().enumerate() {
                    self.below(Step::Index(at), |it| match part {
                        Node::Map(generated) if at > 1 => it.generated(part, generated),
                        _ => it.value(part, at == 1),
                    });
                }
            }
            Node::Map(map) => {
                let is_argument = self.function(entry, false);
                self.arguments += usize::from(is_argument);
                for (key, value) in map.iter() {
                    self.below(Step::Key(key), |it| it.value(value, key != "Metadata"));
                }
                self.arguments -= usize::from(is_argument);
            }
            _ => self.value(entry, false),
        }
    }

    /// Reads the body of a loop.
    fn generated(&mut self, body: &'a Node, entries: &'a Map) {
        self.function(body, false);
        for (key, value) in entries.iter() {
            self.below(Step::Key(key), |it| it.entry(value));
        }
    }

    fn value(&mut self, node: &'a Node, is_value: bool) {
        #[cfg(test)]
        super::counted::add(1);
        match node {
            Node::Text(text) => self.text(text),
            Node::List(items) => {
                for (at, item) in items.iter().enumerate() {
                    self.below(Step::Index(at), |it| it.value(item, is_value));
                }
            }
            Node::Map(map) => {
                let is_argument = self.function(node, is_value);
                self.arguments += usize::from(is_argument);
                for (key, value) in map.iter() {
                    self.below(Step::Key(key), |it| it.value(value, is_value));
                }
                self.arguments -= usize::from(is_argument);
            }
            _ => {}
        }
    }

    fn below(&mut self, step: Step<'a>, then: impl FnOnce(&mut Self)) {
        self.way.push(step);
        then(self);
        self.way.pop();
    }

    /// Adds a map if it has a function. Returns true for a function whose arguments are no values of their own.
    fn function(&mut self, node: &'a Node, is_value: bool) -> bool {
        let Some(map) = node.as_map() else { return false };
        let expression = Expression::of(node);
        if expression.is_none() && !map.keys().any(|it| it.starts_with("Fn::")) {
            return false;
        }
        let way = Rc::from(self.way.as_slice());
        self.found.functions.push(Function { node, expression, way, is_value });
        matches!(
            expression,
            Some(
                Expression::Sub(..)
                    | Expression::Transform(_)
                    | Expression::Ref(_)
                    | Expression::GetAtt(..)
            )
        )
    }

    fn text(&mut self, text: &'a str) {
        if is_marked(text) {
            let (way, is_argument) = (Rc::from(self.way.as_slice()), self.arguments > 0);
            self.found.marked.push(Marked { text, way, is_argument });
        }
    }
}

/// Returns true if a string contains `${` or `{{`.
fn is_marked(text: &str) -> bool {
    let bytes = text.as_bytes();
    text.match_indices('{')
        .any(|(at, _)| (at > 0 && bytes[at - 1] == b'$') || bytes.get(at + 1) == Some(&b'{'))
}
