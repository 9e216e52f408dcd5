//! The parts of a deployment that a template does not show.

use std::collections::BTreeSet;

use super::reference::Reference;
use super::text::Text;
use crate::{Expression, Map, Node};

/// A part of a deployment that a template does not show, such as a macro or a nested stack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The kind of the part.
    pub kind: GapKind,
    /// The names that the part receives, or `None` if it can use every name.
    names: Option<BTreeSet<String>>,
}

/// The kind of a part that a template does not show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GapKind {
    /// A macro or an included file, by its name.
    Macro(String),
    /// `Fn::ForEach` over a list that is known only during deployment, by the key of the loop.
    Loop(String),
    /// A module, by its logical id.
    Module(String),
    /// A nested stack, by its logical id.
    NestedStack(String),
    /// A custom resource or a resource of a third party, by its logical id.
    CustomResource(String),
    /// An export, by the logical id of the output.
    Export(String),
}

/// The parts of a deployment that a template does not show.
///
/// ```
/// use stanchion_template::Template;
/// use stanchion_template::language::Visibility;
///
/// let template = Template::parse("Transform: MyMacro\nResources: {Topic: {Type: AWS::SNS::Topic}}").unwrap().template;
/// // The macro can add anything.
/// assert!(Visibility::of(&template.to_node()).of_everything().is_some());
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Visibility {
    gaps: Vec<Gap>,
}

/// The transforms whose results are known.
const KNOWN: [&str; 2] = ["AWS::LanguageExtensions", "AWS::Serverless-2016-10-31"];

impl Visibility {
    /// Examines a template after its loops were expanded.
    pub fn of(root: &Node) -> Visibility {
        let mut gaps = Vec::new();
        let mut macro_of = |name: &Node| {
            let name = name.as_text().or_else(|| name.get("Name")?.as_text()).unwrap_or("?");
            if !KNOWN.contains(&name) {
                gaps.push(Gap { kind: GapKind::Macro(name.to_owned()), names: None });
            }
        };
        match root.get("Transform") {
            Some(Node::List(names)) => names.iter().for_each(&mut macro_of),
            Some(name) => macro_of(name),
            None => {}
        }
        for (id, body) in section(root, "Resources") {
            let kind = body.get("Type").and_then(Node::as_text).unwrap_or_default();
            let is_foreign = kind.matches("::").count() >= 1 && !kind.starts_with("AWS::");
            let kind = if id.starts_with("Fn::ForEach::") {
                GapKind::Loop(id.to_owned())
            } else if id == "Fn::Transform" {
                let name = body.get("Name").and_then(Node::as_text).unwrap_or("?");
                gaps.push(Gap { kind: GapKind::Macro(name.to_owned()), names: None });
                continue;
            } else if kind.ends_with("::MODULE") {
                GapKind::Module(id.to_owned())
            } else if matches!(
                kind,
                "AWS::CloudFormation::Stack"
                    | "AWS::Serverless::Application"
                    | "AWS::CloudFormation::StackSet"
            ) {
                GapKind::NestedStack(id.to_owned())
            } else if kind == "AWS::CloudFormation::CustomResource" || is_foreign {
                GapKind::CustomResource(id.to_owned())
            } else {
                continue;
            };
            gaps.push(Gap { kind, names: Some(names(body)) });
        }
        for (id, output) in section(root, "Outputs") {
            if id.starts_with("Fn::") {
                gaps.push(Gap { kind: GapKind::Loop(id.to_owned()), names: Some(names(output)) });
            } else if output.get("Export").is_some() {
                let names = output.get("Value").map(names).unwrap_or_default();
                gaps.push(Gap { kind: GapKind::Export(id.to_owned()), names: Some(names) });
            }
        }
        Visibility { gaps }
    }

    /// Returns all parts that the template does not show.
    pub fn gaps(&self) -> &[Gap] {
        &self.gaps
    }

    /// Returns a part that the template does not show and that can use a resource or parameter.
    pub fn hidden_from(&self, name: &str) -> Option<&Gap> {
        self.gaps.iter().find(|it| it.names.as_ref().is_none_or(|names| names.contains(name)))
    }

    /// Returns a macro that can change every resource of the template.
    pub fn of_everything(&self) -> Option<&Gap> {
        self.gaps.iter().find(|it| it.names.is_none())
    }
}

impl std::fmt::Display for Gap {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.kind {
            GapKind::Macro(name) => write!(formatter, "the macro {name}"),
            GapKind::Loop(name) => write!(formatter, "the loop {name}"),
            GapKind::Module(id) => write!(formatter, "the module {id}"),
            GapKind::NestedStack(id) => write!(formatter, "the nested stack {id}"),
            GapKind::CustomResource(id) => write!(formatter, "the custom resource {id}"),
            GapKind::Export(id) => write!(formatter, "stacks that import the output {id}"),
        }
    }
}

fn section<'a>(root: &'a Node, name: &str) -> impl Iterator<Item = (&'a str, &'a Node)> {
    root.get(name).and_then(Node::as_map).into_iter().flat_map(Map::iter)
}

/// Returns the names that a value refers to.
fn names(node: &Node) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    node.walk(&mut |node| match Expression::of(node) {
        Some(Expression::Ref(name) | Expression::GetAtt(name, _)) => {
            names.insert(name.to_owned());
        }
        Some(Expression::Sub(..)) => {
            names.extend(Text::of(node).references().map(Reference::name).map(str::to_owned));
        }
        _ => {}
    });
    names
}
