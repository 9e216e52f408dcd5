//! Assertions about resources of one type.

use stanchion_check::UnknownName;
use stanchion_template::document::ResourceView;
use stanchion_template::{Node, Template, counted, path};

use super::difference::{Difference, differences};
use super::expected::{Expected, IntoExpected, Pattern, yaml};
use super::failure::{fail, list};

/// The number of other resources that a message names.
const OTHERS: usize = 4;

/// The resources of a type that match every expectation so far. There is always at least one.
///
/// Each method narrows the resources to those that match, and panics at the line of the call if none does. The
/// message shows the resource with the fewest differences.
#[derive(Clone, Debug)]
pub struct ResourceMatch<'a> {
    resource_type: &'a str,
    all: Vec<ResourceView<'a>>,
    matching: Vec<ResourceView<'a>>,
    expectations: Vec<Expectation>,
}

#[derive(Clone, Debug)]
enum Expectation {
    /// The value at a path below the properties. An empty path stands for all properties.
    Property(String, Expected),
    /// The value at a path next to the properties, such as `DeletionPolicy`.
    Attribute(String, Expected),
    Id(String),
    DependsOn(String),
}

impl Expectation {
    fn differences(&self, resource: &ResourceView<'_>) -> Vec<Difference> {
        match self {
            Expectation::Property(at, expected) if at.is_empty() => {
                let properties = resource.properties().cloned().unwrap_or_default();
                differences("", expected, Some(&Node::Map(properties)))
            }
            Expectation::Property(at, expected) => {
                let found = resource.properties().and_then(|it| path::get(it, at));
                differences(at, expected, found)
            }
            Expectation::Attribute(at, expected) => {
                differences(at, expected, path::get(resource.body(), at))
            }
            Expectation::Id(id) => {
                let found = Node::text(resource.logical_id.to_owned());
                differences("the logical id", &id.as_str().into_expected(), Some(&found))
            }
            Expectation::DependsOn(id) => {
                let ids = resource.depends_on().into_iter();
                let found: Vec<Node> = ids.map(|it| Node::text(it.to_owned())).collect();
                let expected = vec![Node::text(id.clone())].into_expected();
                let found = Some(Node::List(found)).filter(|it| it.as_list() != Some(&[]));
                match found {
                    None => differences("DependsOn", &id.as_str().into_expected(), None),
                    found => differences("DependsOn", &expected, found.as_ref()),
                }
            }
        }
    }
}

impl<'a> ResourceMatch<'a> {
    /// Returns the resources of a type. Panics if the template has no such resource.
    #[track_caller]
    pub(super) fn of(template: &'a Template, resource_type: &'a str) -> ResourceMatch<'a> {
        let all: Vec<_> =
            template.resources().filter(|it| it.resource_type == resource_type).collect();
        if all.is_empty() {
            fail(&missing_type(template, resource_type));
        }
        ResourceMatch { resource_type, matching: all.clone(), all, expectations: Vec::new() }
    }

    /// Expects a value at the path of a property, such as `Encrypted` or `Tags.0.Value`.
    ///
    /// # Panics
    ///
    /// Panics if no resource has the value.
    #[track_caller]
    pub fn with(self, path: &str, expected: impl IntoExpected) -> ResourceMatch<'a> {
        self.expect(Expectation::Property(path.to_owned(), expected.into_expected()))
    }

    /// Expects the properties of a text in YAML, which is a part of what the template has. The message shows all
    /// properties that differ.
    ///
    /// ```
    /// use stanchion_core::testing::*;
    /// use stanchion_template::Template;
    ///
    /// let template = Template::parse("
    /// Resources:
    ///   Target:
    ///     Type: AWS::EFS::MountTarget
    ///     Properties: {FileSystemId: !Ref Data, SubnetId: subnet-0a1b2c3d, SecurityGroups: [sg-1, sg-2]}
    /// ").unwrap().template;
    /// template.has_resource("AWS::EFS::MountTarget").with_yaml("
    ///     FileSystemId: !Ref Data
    ///     SecurityGroups: [sg-2]
    /// ");
    /// ```
    ///
    /// # Panics
    ///
    /// Panics if no resource has these properties, or if the text is not valid YAML.
    #[track_caller]
    pub fn with_yaml(self, properties: &str) -> ResourceMatch<'a> {
        let expected = yaml(properties);
        self.expect(Expectation::Property(String::new(), expected))
    }

    /// Expects that the property at a path is absent.
    ///
    /// # Panics
    ///
    /// Panics if every resource has the property, or if the type has no such property.
    #[track_caller]
    pub fn without(self, path: &str) -> ResourceMatch<'a> {
        // A misspelled property is always absent, so the test could not fail.
        if let Some(unknown) = UnknownName::of_property(self.resource_type, path) {
            let near = unknown.near.map_or_else(String::new, |it| format!("; use `{it}`"));
            fail(&format!("{} has no property `{}`{near}", self.resource_type, unknown.name));
        }
        self.expect(Expectation::Property(path.to_owned(), Expected(Pattern::Absent)))
    }

    /// Expects an attribute next to the properties, such as `DeletionPolicy`, `Condition` or `Metadata.Name`.
    ///
    /// # Panics
    ///
    /// Panics if no resource has the value.
    #[track_caller]
    pub fn with_attribute(self, path: &str, expected: impl IntoExpected) -> ResourceMatch<'a> {
        self.expect(Expectation::Attribute(path.to_owned(), expected.into_expected()))
    }

    /// Expects the logical id.
    ///
    /// # Panics
    ///
    /// Panics if no resource has this id.
    #[track_caller]
    pub fn with_id(self, logical_id: &str) -> ResourceMatch<'a> {
        self.expect(Expectation::Id(logical_id.to_owned()))
    }

    /// Expects that `DependsOn` has a logical id.
    ///
    /// # Panics
    ///
    /// Panics if no resource has it.
    #[track_caller]
    pub fn depends_on(self, logical_id: &str) -> ResourceMatch<'a> {
        self.expect(Expectation::DependsOn(logical_id.to_owned()))
    }

    /// Expects that this number of resources match.
    ///
    /// # Panics
    ///
    /// Panics if another number of resources match.
    #[track_caller]
    pub fn times(self, number: usize) -> ResourceMatch<'a> {
        if self.matching.len() != number {
            let ids = self.ids();
            let (found, kind) = (ids.len(), self.resource_type);
            fail(&format!("{found} of type {kind} match, expected {number}: {}", list(&ids)));
        }
        self
    }

    /// Returns the logical id of the only resource that matches.
    ///
    /// # Panics
    ///
    /// Panics if several resources match.
    #[track_caller]
    pub fn id(&self) -> &'a str {
        match self.matching.as_slice() {
            [one] => one.logical_id,
            _ => fail(&format!(
                "several resources of type {} match, expected one: {}",
                self.resource_type,
                list(&self.ids())
            )),
        }
    }

    fn ids(&self) -> Vec<&'a str> {
        self.matching.iter().map(|it| it.logical_id).collect()
    }

    #[track_caller]
    fn expect(mut self, expectation: Expectation) -> ResourceMatch<'a> {
        let before: Vec<&str> = self.ids();
        self.matching.retain(|it| expectation.differences(it).is_empty());
        self.expectations.push(expectation);
        if self.matching.is_empty() {
            fail(&self.message(&before));
        }
        self
    }

    /// Describes the nearest resource and its differences. `before` matched all expectations except the last.
    fn message(&self, before: &[&str]) -> String {
        let differing = |it: &ResourceView<'a>| -> Vec<Difference> {
            self.expectations.iter().flat_map(|expected| expected.differences(it)).collect()
        };
        let mut all: Vec<_> = self.all.iter().map(|it| (it.logical_id, differing(it))).collect();
        // Of resources with as few differences, one that matched so far is nearer.
        all.sort_by_key(|(id, them)| (them.len(), !before.contains(id)));
        let mut text = format!("no {} has the expected values\n", self.resource_type);
        let mut all = all.into_iter();
        if let Some((id, them)) = all.next() {
            text.push_str(&format!("  nearest: {id}\n"));
            them.into_iter().for_each(|it| self.noted(it).write(&mut text));
        }
        let counted_of = |(id, them): (&str, Vec<Difference>)| {
            format!("{id} ({})", counted(them.len(), "difference"))
        };
        let others: Vec<String> = all.by_ref().take(OTHERS).map(counted_of).collect();
        if !others.is_empty() {
            let more = match all.count() {
                0 => String::new(),
                more => format!(", and {more} more"),
            };
            text.push_str(&format!("  others: {}{more}\n", others.join(", ")));
        }
        text
    }

    /// Adds the name that was probably meant to a difference at a property that the type does not have.
    fn noted(&self, difference: Difference) -> Difference {
        if !difference.is_missing() {
            return difference;
        }
        let is_property = |it: &Expectation| match it {
            Expectation::Property(at, _) => difference.path().starts_with(at.as_str()),
            _ => false,
        };
        if !self.expectations.iter().any(is_property) {
            return difference;
        }
        match UnknownName::of_property(self.resource_type, difference.path()) {
            Some(UnknownName { name, near: Some(near), .. }) => {
                let note = format!("{} has no property `{name}`; use `{near}`", self.resource_type);
                difference.with_note(note)
            }
            Some(UnknownName { name, .. }) => {
                difference.with_note(format!("{} has no property `{name}`", self.resource_type))
            }
            None => difference,
        }
    }
}

/// Describes a template that has no resource of a type.
pub(super) fn missing_type(template: &Template, resource_type: &str) -> String {
    let mut kinds: Vec<&str> = template.resources().map(|it| it.resource_type).collect();
    kinds.sort_unstable();
    kinds.dedup();
    let mut text = format!("the template has no {resource_type}\n");
    if let Some(unknown) = UnknownName::of_type(resource_type) {
        text.push_str("  this type does not exist");
        text.push_str(&unknown.near.map_or_else(String::new, |it| format!("; use {it}")));
        text.push('\n');
    }
    text.push_str(&match kinds.as_slice() {
        [] => "  the template has no resources".to_owned(),
        _ => format!("  types of the template: {}", list(&kinds)),
    });
    text
}
