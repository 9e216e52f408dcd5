//! The whole document.

use std::borrow::Cow;
use std::sync::Arc;

use super::{ParameterGroup, Resource, ResourceView, SECTIONS, shape};
use crate::{
    Id, Map, Node, ParseErrors, RepeatedKey, ResourceType, Spans, Value, json, parse, yaml,
};

/// A CloudFormation template.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html)
///
/// ```
/// use stanchion_template::Template;
///
/// let text = "Resources:\n  Data:\n    Type: AWS::EFS::FileSystem\n";
/// let template = Template::parse(text).unwrap().template;
/// let data = template.resource("Data").unwrap();
/// assert_eq!(data.resource_type, "AWS::EFS::FileSystem");
/// assert!(template.to_json().contains("AWS::EFS::FileSystem"));
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Template {
    /// Always a map. Copies of a template share it until one of them changes.
    root: Arc<Node>,
}

/// A template that was read from a text, with the place of each part.
#[derive(Clone, Debug, PartialEq)]
pub struct Parsed {
    /// The template.
    pub template: Template,
    /// The place of each part in the text.
    pub spans: Spans,
    /// The keys that occur twice in one map, in the order of the text. The template has the last value of each.
    pub repeated_keys: Vec<RepeatedKey>,
}

static EMPTY: Map = Map::new();

impl Default for Template {
    fn default() -> Template {
        Template::new()
    }
}

impl Template {
    /// Creates a template with only a format version.
    pub fn new() -> Template {
        let root = Map::from([("AWSTemplateFormatVersion", Node::text("2010-09-09"))]);
        Template { root: Arc::new(Node::Map(root)) }
    }

    /// Reads a template in YAML or JSON.
    ///
    /// ```
    /// use stanchion_template::Template;
    ///
    /// let errors = Template::parse("Resources: [").unwrap_err();
    /// assert!(errors.iter().count() > 0);
    /// ```
    ///
    /// # Errors
    ///
    /// Returns every error that [`crate::parse`] finds. Otherwise returns every section of the wrong shape.
    /// Each error has its place.
    pub fn parse(text: impl AsRef<[u8]>) -> Result<Parsed, ParseErrors> {
        let parse::Read { node, spans, repeated_keys } = parse::read(text.as_ref())?;
        let errors = shape::errors(&node, spans.root());
        if !errors.is_empty() {
            return Err(ParseErrors::new(errors));
        }
        Ok(Parsed { template: Template { root: Arc::new(node) }, spans, repeated_keys })
    }

    /// Returns the template as YAML with short tags.
    pub fn to_yaml(&self) -> String {
        let sections: Vec<_> = self.sections().collect();
        match sections.as_slice() {
            // A map with one key can be a function, and one without keys has a form of its own.
            [] | [_] => yaml::to_string(&self.to_node()),
            _ => yaml::pairs_to_string(sections.into_iter()),
        }
    }

    /// Returns the template as JSON, indented by two spaces.
    pub fn to_json(&self) -> String {
        json::pairs_to_string(self.sections())
    }

    /// Returns the template as a node: sections in their usual order, empty ones omitted.
    pub fn to_node(&self) -> Node {
        Node::Map(self.sections().map(|(name, it)| (name.to_owned(), it.clone())).collect())
    }

    /// Iterates over the sections in their usual order, without empty ones.
    fn sections(&self) -> impl Iterator<Item = (&str, &Node)> {
        let is_empty = |section: &Node| section.as_map().is_some_and(Map::is_empty);
        let known = SECTIONS.iter().filter_map(|name| Some((*name, self.root().get(name)?)));
        let others = self.root().iter().filter(|(name, _)| !SECTIONS.contains(name));
        known.chain(others).filter(move |(name, it)| *name == "Resources" || !is_empty(it))
    }

    /// Returns the document with its sections in the order in which they were read or added.
    pub fn root(&self) -> &Map {
        match &*self.root {
            Node::Map(root) => root,
            _ => &EMPTY,
        }
    }

    /// Returns the document as a node that is shared with the template, and not copied.
    pub fn shared_root(&self) -> Arc<Node> {
        Arc::clone(&self.root)
    }

    fn root_mut(&mut self) -> &mut Map {
        let root = Arc::make_mut(&mut self.root);
        if !matches!(root, Node::Map(_)) {
            *root = Node::Map(Map::new());
        }
        match root {
            Node::Map(root) => root,
            _ => unreachable!("the root was made a map just above"),
        }
    }

    /// Returns the description.
    pub fn description(&self) -> Option<&str> {
        self.root().get("Description")?.as_text()
    }

    /// Sets the description, at most 1,024 bytes.
    pub fn set_description(&mut self, description: impl Into<Cow<'static, str>>) {
        self.root_mut().insert("Description", Node::text(description));
    }

    /// Adds a transform or macro by name, such as `AWS::LanguageExtensions`. Does nothing if the template has it
    /// already.
    pub fn add_transform(&mut self, name: impl Into<Cow<'static, str>>) {
        let name = Node::text(name);
        let root = self.root_mut();
        match root.get_mut("Transform") {
            None => {
                root.insert("Transform", name);
            }
            Some(Node::List(names)) => {
                if !names.contains(&name) {
                    names.push(name);
                }
            }
            Some(existing) => {
                if *existing != name {
                    *existing = Node::List(vec![existing.clone(), name]);
                }
            }
        }
    }

    /// Adds a group of parameters for the CloudFormation console, under `AWS::CloudFormation::Interface`.
    pub fn add_parameter_group(&mut self, group: ParameterGroup) {
        let interface = self.metadata_mut().map_mut("AWS::CloudFormation::Interface");
        match interface.get_mut("ParameterGroups") {
            Some(Node::List(groups)) => groups.push(group.into_node()),
            _ => {
                interface.insert("ParameterGroups", Node::List(vec![group.into_node()]));
            }
        }
    }

    /// Sets the label of a parameter in the CloudFormation console.
    pub fn set_parameter_label(
        &mut self,
        parameter: impl Into<Cow<'static, str>>,
        label: impl Into<Cow<'static, str>>,
    ) {
        self.metadata_mut()
            .map_mut("AWS::CloudFormation::Interface")
            .map_mut("ParameterLabels")
            .insert(parameter, Node::single("default", Node::text(label)));
    }

    /// Returns a mutable reference to the section `Metadata`.
    pub fn metadata_mut(&mut self) -> &mut Map {
        self.root_mut().map_mut("Metadata")
    }

    /// Returns a mutable reference to the section `Parameters`. See [`super::Parameter`].
    pub fn parameters_mut(&mut self) -> &mut Map {
        self.root_mut().map_mut("Parameters")
    }

    /// Returns a mutable reference to the section `Rules`. See [`super::Rule`].
    pub fn rules_mut(&mut self) -> &mut Map {
        self.root_mut().map_mut("Rules")
    }

    /// Returns a mutable reference to the section `Mappings`. See [`super::Mapping`].
    pub fn mappings_mut(&mut self) -> &mut Map {
        self.root_mut().map_mut("Mappings")
    }

    /// Returns a mutable reference to the section `Conditions`. See [`crate::intrinsic::Condition`].
    pub fn conditions_mut(&mut self) -> &mut Map {
        self.root_mut().map_mut("Conditions")
    }

    /// Returns a mutable reference to the section `Resources`. See [`Resource`].
    pub fn resources_mut(&mut self) -> &mut Map {
        self.root_mut().map_mut("Resources")
    }

    /// Returns a mutable reference to the section `Outputs`. See [`super::Output`].
    pub fn outputs_mut(&mut self) -> &mut Map {
        self.root_mut().map_mut("Outputs")
    }

    /// Returns a section, or `None` if the template does not have it.
    pub fn section(&self, name: &str) -> Option<&Map> {
        self.root().get(name)?.as_map()
    }

    /// Adds a resource. Replaces a resource with the same logical id.
    pub fn add_resource(&mut self, logical_id: impl Into<Cow<'static, str>>, resource: &Resource) {
        self.resources_mut().insert(logical_id, resource.clone().into_node());
    }

    /// Adds a typed resource and returns its handle.
    pub fn add<R: ResourceType>(
        &mut self,
        logical_id: impl Into<Cow<'static, str>>,
        resource: R,
    ) -> R::Handle {
        let logical_id = logical_id.into();
        self.add_resource(logical_id.clone(), &Resource::typed(resource));
        R::Handle::from(Id::Named(logical_id))
    }

    /// Adds a parameter and returns a reference to it. Replaces a parameter with the same name.
    pub fn add_parameter<T>(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        parameter: super::Parameter,
    ) -> Value<T> {
        let name = name.into();
        self.parameters_mut().insert(name.clone(), parameter.into_node());
        crate::intrinsic::reference(name)
    }

    /// Returns the resource with this logical id.
    pub fn resource(&self, logical_id: &str) -> Option<ResourceView<'_>> {
        let (id, body) = self.section("Resources")?.iter().find(|(id, _)| *id == logical_id)?;
        ResourceView::of(id, body.as_map()?)
    }

    /// Iterates over the resources in order. `Fn::ForEach` blocks are not resources and are skipped.
    pub fn resources(&self) -> impl Iterator<Item = ResourceView<'_>> {
        self.section("Resources")
            .into_iter()
            .flat_map(Map::iter)
            .filter_map(|(id, node)| Some((id, node.as_map()?)))
            .filter_map(|(id, body)| ResourceView::of(id, body))
    }
}
