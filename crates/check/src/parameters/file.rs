//! Files with the values of parameters.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use stanchion_template::language::ParameterValues;
use stanchion_template::{Map, Node, ParsedNode, Segment, Template};

use super::value::{is_list, is_stored, items, kind};
use crate::code;
use crate::finding::{Diagnostic, Place};
use crate::view::value::scalar;

/// The values of parameters for one deployment, with the place of each value in its file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parameters {
    pub(super) entries: Vec<Entry>,
    /// The faults of the file itself.
    pub(super) faults: Vec<Diagnostic>,
    /// The start of the file.
    pub(super) start: Option<Place>,
    /// True for the notation of commands that ignore values that the template does not have.
    pub(super) ignores_unknown: bool,
}

/// The value of one parameter.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Entry {
    pub(super) name: String,
    /// The value, or `None` for the value of the deployed stack.
    pub(super) value: Option<String>,
    pub(super) place: Place,
}

impl Parameters {
    /// Reads values from a document in YAML or JSON, in one of these forms:
    ///
    /// - a list of `{ParameterKey: Name, ParameterValue: Value}`, or with `UsePreviousValue: true`
    /// - a map from names to values
    /// - a map with the key `Parameters`, as in AWS CodePipeline, or `parameters`, as in Git sync
    /// - a list of strings `Name=Value`
    ///
    /// A value that is a list of scalars means the same as its items with commas in between. Faults in the document are
    /// findings of [`crate::check_file_with`].
    ///
    /// ```
    /// use stanchion_check::{Parameters, check_file_with};
    /// use stanchion_template::{Template, parse};
    /// let text = "Parameters: {Size: {Type: Number, MaxValue: 8}}\n\
    ///             Resources: {Topic: {Type: AWS::SNS::Topic, Properties: {DisplayName: !Ref Size}}}\n";
    /// let template = Template::parse(text).unwrap();
    /// let values = Parameters::read(&parse("Size: 9\n").unwrap(), "values.yaml");
    /// let findings = check_file_with(&template, "template.yaml", &values);
    /// let first = findings.iter().next().unwrap();
    /// assert_eq!((first.code.id, first.allowed.as_deref()), ("CFN-053", Some("any to 8")));
    /// ```
    pub fn read(parsed: &ParsedNode, file: &str) -> Parameters {
        let mut reader =
            Reader { parsed, file, names: BTreeSet::new(), read: Parameters::default() };
        reader.read.start = Some(reader.place(&[], false));
        reader.document(&parsed.node, &[]);
        reader.read
    }

    /// Returns the values of the parameters of a template: those of the file, and the defaults of the others.
    /// Parameters whose value is known only during deployment are left out.
    pub fn values(&self, template: &Template) -> ParameterValues {
        let mut values = ParameterValues::default();
        let given: BTreeMap<&str, &Entry> =
            self.entries.iter().map(|it| (it.name.as_str(), it)).collect();
        for (name, parameter) in template.section("Parameters").into_iter().flat_map(Map::iter) {
            let Some(parameter) = parameter.as_map().filter(|it| !is_stored(kind(it))) else {
                continue;
            };
            let text = match given.get(name) {
                Some(entry) => entry.value.clone(),
                None => parameter.get("Default").and_then(scalar).map(Cow::into_owned),
            };
            let Some(text) = text.filter(|it| !it.contains("{{resolve:")) else { continue };
            if is_list(kind(parameter)) {
                let items = items(kind(parameter), &text).into_iter();
                values.set(name, Node::List(items.map(|it| Node::text(it.to_owned())).collect()));
            } else {
                values.set(name, Node::text(text));
            }
        }
        values
    }
}

struct Reader<'a> {
    parsed: &'a ParsedNode,
    file: &'a str,
    names: BTreeSet<String>,
    read: Parameters,
}

impl Reader<'_> {
    fn place(&self, path: &[Segment], is_key: bool) -> Place {
        let (spans, _) = self.parsed.spans.locate(&self.parsed.node, path);
        let span = spans.key.filter(|_| is_key).unwrap_or(spans.value);
        Place::spanning(self.file.to_owned(), span)
    }

    fn fault(&mut self, path: &[Segment], message: &str, found: &Node, allowed: &str) {
        let finding = Diagnostic::new(code::CFN_057, message)
            .at(self.place(path, false))
            .found(found.describe())
            .allowed(allowed);
        self.read.faults.push(finding);
    }

    fn document(&mut self, node: &Node, path: &[Segment]) {
        match node {
            Node::List(entries) => {
                for (at, entry) in entries.iter().enumerate() {
                    self.entry(entry, &[path, &[at.into()]].concat());
                }
            }
            Node::Map(map) => {
                for key in ["Parameters", "parameters"] {
                    let inner =
                        map.get(key).filter(|it| matches!(it, Node::Map(_) | Node::List(_)));
                    if let Some(inner) = inner {
                        self.document(inner, &[path, &[key.into()]].concat());
                        return;
                    }
                }
                for (name, value) in map.iter() {
                    self.add(name, Some(value), &[path, &[name.into()]].concat());
                }
            }
            other => self.fault(
                path,
                "the file has no parameter values",
                other,
                "a map from names to values, or a list of {ParameterKey: .., ParameterValue: ..}",
            ),
        }
    }

    /// Reads an entry of a list.
    fn entry(&mut self, entry: &Node, path: &[Segment]) {
        const FORMS: &str = "{ParameterKey: .., ParameterValue: ..}, or a string Name=Value";
        if let Some((name, value)) = entry.as_text().and_then(|it| it.split_once('=')) {
            self.read.ignores_unknown = true;
            self.add(name, Some(&Node::text(value.to_owned())), path);
            return;
        }
        let Some(name) = entry.get("ParameterKey").and_then(Node::as_text) else {
            self.fault(path, "the entry does not name a parameter", entry, FORMS);
            return;
        };
        let uses_previous = match entry.get("UsePreviousValue") {
            Some(Node::Bool(value)) => *value,
            Some(Node::Text(text)) => text == "true",
            _ => false,
        };
        match entry.get("ParameterValue") {
            Some(value) => {
                self.add(name, Some(value), &[path, &["ParameterValue".into()]].concat());
            }
            None if uses_previous => self.add(name, None, path),
            None => self.fault(path, "the entry has no value", entry, FORMS),
        }
    }

    fn add(&mut self, name: &str, value: Option<&Node>, path: &[Segment]) {
        let text = match value {
            None => None,
            Some(Node::List(items)) => {
                let texts: Option<Vec<String>> =
                    items.iter().map(|it| Some(scalar(it)?.into_owned())).collect();
                let Some(texts) = texts else {
                    return self.not_scalar(path, value.unwrap_or(&Node::Null));
                };
                Some(texts.join(","))
            }
            Some(value) => {
                let Some(text) = scalar(value) else { return self.not_scalar(path, value) };
                Some(text.into_owned())
            }
        };
        let place = self.place(path, false);
        if !self.names.insert(name.trim().to_owned()) {
            let finding =
                Diagnostic::new(code::CFN_057, format!("the parameter {name} has two values"))
                    .at(place.clone())
                    .found(name)
                    .help("Remove one of the values");
            self.read.faults.push(finding);
        }
        self.read.entries.push(Entry { name: name.trim().to_owned(), value: text, place });
    }

    fn not_scalar(&mut self, path: &[Segment], value: &Node) {
        self.fault(
            path,
            "the value of a parameter must be a string",
            value,
            "a string, number or list of them",
        );
    }
}
