//! Assertions about a template.

use stanchion_check::UnknownName;
use stanchion_template::Template;

use super::entry::EntryMatch;
use super::failure::{fail, list};
use super::resource::{ResourceMatch, missing_type};
use crate::SynthesizedStack;

/// Assertions about the content of a template.
///
/// ```
/// use stanchion_core::testing::*;
/// use stanchion_template::Template;
///
/// let template = Template::parse("
/// Parameters:
///   Size: {Type: Number, Default: 3}
/// Resources:
///   Data: {Type: AWS::EFS::FileSystem, Properties: {Encrypted: true}}
/// Outputs:
///   Id: {Value: !Ref Data}
/// ").unwrap().template;
/// template.has_resource("AWS::EFS::FileSystem").with_id("Data").with("Encrypted", true);
/// template.has_no_resource("AWS::EC2::NatGateway");
/// template.count("AWS::EFS::FileSystem", 1);
/// template.has_output("Id").with("Value", yaml("!Ref Data"));
/// template.has_parameter("Size").with("Default", 3);
/// template.has_no_parameter("Zones");
/// ```
pub trait TemplateAssertions {
    /// Expects at least one resource of a type. The methods of the result expect more about it.
    ///
    /// # Panics
    ///
    /// Panics if the template has no resource of the type.
    #[track_caller]
    fn has_resource<'a>(&'a self, resource_type: &'a str) -> ResourceMatch<'a>;

    /// Expects that the template has no resource of a type.
    ///
    /// # Panics
    ///
    /// Panics if the template has one, or if AWS has no such type.
    #[track_caller]
    fn has_no_resource(&self, resource_type: &str);

    /// Expects this number of resources of a type.
    ///
    /// # Panics
    ///
    /// Panics if the template has another number of them, or if the number is 0 and AWS has no such type.
    #[track_caller]
    fn count(&self, resource_type: &str, number: usize);

    /// Expects an output. The methods of the result expect more about it.
    ///
    /// # Panics
    ///
    /// Panics if the template has no output of this name.
    #[track_caller]
    fn has_output<'a>(&'a self, name: &'a str) -> EntryMatch<'a>;

    /// Expects that the template has no output of this name.
    ///
    /// # Panics
    ///
    /// Panics if the template has it.
    #[track_caller]
    fn has_no_output(&self, name: &str);

    /// Expects a parameter. The methods of the result expect more about it.
    ///
    /// # Panics
    ///
    /// Panics if the template has no parameter of this name.
    #[track_caller]
    fn has_parameter<'a>(&'a self, name: &'a str) -> EntryMatch<'a>;

    /// Expects that the template has no parameter of this name.
    ///
    /// # Panics
    ///
    /// Panics if the template has it.
    #[track_caller]
    fn has_no_parameter(&self, name: &str);
}

impl TemplateAssertions for Template {
    #[track_caller]
    fn has_resource<'a>(&'a self, resource_type: &'a str) -> ResourceMatch<'a> {
        ResourceMatch::of(self, resource_type)
    }

    #[track_caller]
    fn has_no_resource(&self, resource_type: &str) {
        self.count(resource_type, 0);
    }

    #[track_caller]
    fn count(&self, resource_type: &str, number: usize) {
        let of_type = self.resources().filter(|it| it.resource_type == resource_type);
        let ids: Vec<&str> = of_type.map(|it| it.logical_id).collect();
        let found = ids.len();
        if found != number {
            let expected = if number == 0 { "none".to_owned() } else { number.to_string() };
            fail(&match found {
                0 => format!("{}\n  expected {expected}", missing_type(self, resource_type)),
                _ => format!(
                    "the template has {found} of type {resource_type}, expected {expected}: {}",
                    list(&ids)
                ),
            });
        }
        // A misspelled type would never be found, so the test could not fail.
        if let Some(unknown) = UnknownName::of_type(resource_type).filter(|_| number == 0) {
            let near = unknown.near.map_or_else(String::new, |it| format!("; use {it}"));
            fail(&format!("the resource type {resource_type} does not exist{near}"));
        }
    }

    #[track_caller]
    fn has_output<'a>(&'a self, name: &'a str) -> EntryMatch<'a> {
        EntryMatch::of(self, "Outputs", "output", name)
    }

    #[track_caller]
    fn has_no_output(&self, name: &str) {
        has_no_entry(self, "Outputs", "output", name);
    }

    #[track_caller]
    fn has_parameter<'a>(&'a self, name: &'a str) -> EntryMatch<'a> {
        EntryMatch::of(self, "Parameters", "parameter", name)
    }

    #[track_caller]
    fn has_no_parameter(&self, name: &str) {
        has_no_entry(self, "Parameters", "parameter", name);
    }
}

impl TemplateAssertions for SynthesizedStack {
    #[track_caller]
    fn has_resource<'a>(&'a self, resource_type: &'a str) -> ResourceMatch<'a> {
        self.template.has_resource(resource_type)
    }

    #[track_caller]
    fn has_no_resource(&self, resource_type: &str) {
        self.template.has_no_resource(resource_type);
    }

    #[track_caller]
    fn count(&self, resource_type: &str, number: usize) {
        self.template.count(resource_type, number);
    }

    #[track_caller]
    fn has_output<'a>(&'a self, name: &'a str) -> EntryMatch<'a> {
        self.template.has_output(name)
    }

    #[track_caller]
    fn has_no_output(&self, name: &str) {
        self.template.has_no_output(name);
    }

    #[track_caller]
    fn has_parameter<'a>(&'a self, name: &'a str) -> EntryMatch<'a> {
        self.template.has_parameter(name)
    }

    #[track_caller]
    fn has_no_parameter(&self, name: &str) {
        self.template.has_no_parameter(name);
    }
}

#[track_caller]
fn has_no_entry(template: &Template, section: &str, noun: &str, name: &str) {
    if template.section(section).is_some_and(|it| it.contains_key(name)) {
        fail(&format!("the template has the {noun} {name}, expected none of this name"));
    }
}
