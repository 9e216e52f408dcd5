//! Aspects: functions that visit every resource before the templates are written.

use std::fmt;

use stanchion_check::Diagnostic;
use stanchion_template::document::Resource;
use stanchion_template::{IntoValue, Node};

use crate::tree::element::Element;
use crate::tree::reach::Reach;

type Visit = Box<dyn Fn(&mut ResourceVisit<'_>)>;

/// A visitor with the part of the tree that it visits.
pub(crate) struct Aspect {
    pub(crate) reach: Reach,
    pub(crate) visit: Visit,
}

impl Aspect {
    pub(crate) fn new(reach: Reach, visit: impl Fn(&mut ResourceVisit<'_>) + 'static) -> Aspect {
        Aspect { reach, visit: Box::new(visit) }
    }
}

impl fmt::Debug for Aspect {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Aspect").field("reach", &self.reach).finish_non_exhaustive()
    }
}

/// A resource that an aspect visits.
///
/// ```
/// use stanchion_core::{App, Diagnostic, code};
///
/// let app = App::new();
/// app.aspect(|resource| {
///     if resource.resource_type() == "AWS::EC2::NatGateway" {
///         let message = format!("{} costs money in every hour", resource.path());
///         resource.report(Diagnostic::new(code::EFS_009, message));
///     }
/// });
/// ```
#[derive(Debug)]
pub struct ResourceVisit<'a> {
    pub(crate) path: String,
    pub(crate) resource: &'a mut Resource,
    pub(crate) element: &'a Element,
    pub(crate) diagnostics: &'a mut Vec<Diagnostic>,
}

impl ResourceVisit<'_> {
    /// Returns the construct path, stack included.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns the resource type.
    pub fn resource_type(&self) -> &str {
        self.resource.resource_type()
    }

    /// Returns a property as it will be written, except that references are not resolved yet.
    pub fn property(&mut self, name: &str) -> Option<&Node> {
        self.resource.properties_mut().get(name)
    }

    /// Sets a property of the resource by its name, in place of the value that it has.
    pub fn set_property<T>(&mut self, name: &str, value: impl IntoValue<T>) {
        self.resource.properties_mut().insert_in_order(name.to_owned(), value.into_node());
    }

    /// Returns a mutable reference to the whole resource.
    pub fn resource_mut(&mut self) -> &mut Resource {
        self.resource
    }

    /// Reports a finding for this resource.
    pub fn report(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic.at_construct(self.path.clone()).at(self.element.location));
    }
}
