//! A resource with its properties and resource attributes.

use std::borrow::Cow;

use super::{CreationPolicy, DeletionPolicy, UpdatePolicy, UpdateReplacePolicy};
use crate::{IntoValue, Map, Node, ResourceType};

/// The order in which the parts of a resource are written.
const PARTS: [&str; 9] = [
    "Type",
    "Condition",
    "DependsOn",
    "CreationPolicy",
    "UpdatePolicy",
    "DeletionPolicy",
    "UpdateReplacePolicy",
    "Metadata",
    "Properties",
];

/// A resource: its type, properties and resource attributes.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html)
///
/// ```
/// use stanchion_template::document::{DeletionPolicy, Resource};
///
/// let mut data = Resource::new("AWS::EFS::FileSystem").property("Encrypted", true).depends_on(["Key"]);
/// data.set_deletion_policy(DeletionPolicy::Retain);
/// assert_eq!(data.resource_type(), "AWS::EFS::FileSystem");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Resource {
    body: Map,
}

impl Resource {
    /// Creates a resource of a type given by name.
    pub fn new(resource_type: impl Into<Cow<'static, str>>) -> Resource {
        Resource { body: Map::from([("Type", Node::text(resource_type))]) }
    }

    /// Creates a resource from a typed one.
    pub fn typed<R: ResourceType>(resource: R) -> Resource {
        let mut untyped = Resource::new(R::TYPE);
        let properties = resource.into_properties();
        if !properties.is_empty() {
            untyped.body.insert("Properties", properties);
        }
        untyped
    }

    /// Sets a property.
    #[must_use]
    pub fn property<T>(
        mut self,
        name: impl Into<Cow<'static, str>>,
        value: impl IntoValue<T>,
    ) -> Resource {
        self.properties_mut().insert(name, value.into_node());
        self
    }

    /// Returns a mutable reference to the properties.
    pub fn properties_mut(&mut self) -> &mut Map {
        self.body.map_mut("Properties")
    }

    /// Returns the whole resource.
    pub fn body(&self) -> &Map {
        &self.body
    }

    /// Returns the properties, or `None` if the resource has no properties.
    pub fn properties(&self) -> Option<&Map> {
        self.body.get("Properties")?.as_map()
    }

    /// Returns a mutable reference to `Metadata`.
    pub fn metadata_mut(&mut self) -> &mut Map {
        self.body.map_mut("Metadata")
    }

    /// Returns a mutable reference to the whole resource. `Type` must stay a string.
    pub fn body_mut(&mut self) -> &mut Map {
        &mut self.body
    }

    /// Returns the resource type, or an empty string if it is not a string.
    pub fn resource_type(&self) -> &str {
        self.body.get("Type").and_then(Node::as_text).unwrap_or_default()
    }

    /// Sets `DependsOn`: CloudFormation creates this resource after the given ones. The ids are sorted, and
    /// duplicates are removed.
    #[must_use]
    pub fn depends_on<I: Into<Cow<'static, str>>>(
        mut self,
        logical_ids: impl IntoIterator<Item = I>,
    ) -> Resource {
        self.set_depends_on(logical_ids);
        self
    }

    /// Sets `DependsOn` in place. See [`Resource::depends_on`].
    pub fn set_depends_on<I: Into<Cow<'static, str>>>(
        &mut self,
        logical_ids: impl IntoIterator<Item = I>,
    ) {
        let mut ids: Vec<Cow<'static, str>> = logical_ids.into_iter().map(Into::into).collect();
        ids.sort();
        ids.dedup();
        let value = match ids.as_slice() {
            [] => {
                self.body.remove("DependsOn");
                return;
            }
            [one] => Node::Text(one.clone()),
            _ => Node::List(ids.into_iter().map(Node::Text).collect()),
        };
        self.body.insert("DependsOn", value);
    }

    /// Sets `Condition`: the resource exists only if the condition is true.
    pub fn set_condition(&mut self, condition: impl Into<Cow<'static, str>>) {
        self.body.insert("Condition", Node::text(condition));
    }

    /// Sets `DeletionPolicy`: the action when the resource is removed from the stack.
    pub fn set_deletion_policy(&mut self, policy: DeletionPolicy) {
        self.body.insert("DeletionPolicy", policy.name());
    }

    /// Sets `UpdateReplacePolicy`: the action on the old resource when an update replaces it.
    pub fn set_update_replace_policy(&mut self, policy: UpdateReplacePolicy) {
        self.body.insert("UpdateReplacePolicy", policy.name());
    }

    /// Sets `CreationPolicy`: the conditions under which the resource counts as created.
    pub fn set_creation_policy(&mut self, policy: CreationPolicy) {
        self.body.insert("CreationPolicy", policy.into_node());
    }

    /// Sets `UpdatePolicy`: the way in which an update proceeds.
    pub fn set_update_policy(&mut self, policy: UpdatePolicy) {
        self.body.insert("UpdatePolicy", policy.into_node());
    }

    /// Returns the resource as a node with its parts in their usual order.
    pub fn into_node(mut self) -> Node {
        let mut ordered = Map::new();
        for part in PARTS {
            if let Some(value) = self.body.remove(part) {
                ordered.push(part, value);
            }
        }
        for (name, value) in self.body {
            ordered.push(name, value);
        }
        Node::Map(ordered)
    }
}

/// A read-only view of a resource in a template.
#[derive(Clone, Copy, Debug)]
pub struct ResourceView<'a> {
    /// The logical id.
    pub logical_id: &'a str,
    /// The resource type.
    pub resource_type: &'a str,
    body: &'a Map,
}

impl<'a> ResourceView<'a> {
    pub(super) fn of(logical_id: &'a str, body: &'a Map) -> Option<ResourceView<'a>> {
        let resource_type = body.get("Type")?.as_text()?;
        Some(ResourceView { logical_id, resource_type, body })
    }

    /// Returns the whole resource.
    pub fn body(&self) -> &'a Map {
        self.body
    }

    /// Returns the properties, or `None` if the resource has no properties.
    pub fn properties(&self) -> Option<&'a Map> {
        self.body.get("Properties")?.as_map()
    }

    /// Returns one property.
    pub fn property(&self, name: &str) -> Option<&'a Node> {
        self.properties()?.get(name)
    }

    /// Returns the logical ids in `DependsOn`.
    pub fn depends_on(&self) -> Vec<&'a str> {
        match self.body.get("DependsOn") {
            Some(Node::Text(id)) => vec![id],
            Some(Node::List(ids)) => ids.iter().filter_map(Node::as_text).collect(),
            _ => Vec::new(),
        }
    }

    /// Returns the name of the resource's condition.
    pub fn condition(&self) -> Option<&'a str> {
        self.body.get("Condition")?.as_text()
    }

    /// Returns an attribute that is a string, such as `DeletionPolicy` or `UpdateReplacePolicy`.
    pub fn policy(&self, name: &str) -> Option<&'a str> {
        self.body.get(name)?.as_text()
    }
}
