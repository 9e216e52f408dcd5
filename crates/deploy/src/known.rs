//! The outputs, the bucket and the parameter values that plans use.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use stanchion_core::assembly::{ManifestStack, ParameterSource};
use stanchion_template::{Map, Node};

use crate::assembly::Assembly;
use crate::error::Error;

/// The outputs, the bucket and the parameter values that plans use.
#[derive(Clone, Default)]
pub struct Known {
    /// The outputs of stacks, by the stack's path.
    pub outputs: BTreeMap<String, BTreeMap<String, String>>,
    /// The bucket for files and large templates.
    pub bucket: Option<String>,
    /// The parameter values that the user gave: `Name` for every stack that has the parameter, or `Stack:Name` for one.
    pub given: BTreeMap<String, String>,
    /// The parameters that get the default of the template instead of the value that the stack has: `Name` or `Stack:Name`.
    pub defaults: BTreeSet<String>,
    /// The capabilities that are acknowledged in addition to those that the template requires, such as `CAPABILITY_NAMED_IAM`.
    pub capabilities: BTreeSet<String>,
}

impl Known {
    /// Checks that each value that the user gave is for a parameter of a stack in the assembly. Otherwise a misspelled name would
    /// be ignored silently.
    ///
    /// # Errors
    /// Returns an error that lists the unknown names, or an error if a template cannot be read.
    pub fn check(&self, assembly: &Assembly) -> Result<(), Error> {
        let mut taken = BTreeSet::new();
        // Templates are read only if there are values to check.
        let is_empty = self.given.is_empty() && self.defaults.is_empty();
        let stacks = if is_empty { &[] } else { assembly.stacks() };
        for stack in stacks {
            let template = assembly.template(stack)?.template;
            for name in template.section("Parameters").into_iter().flat_map(Map::keys) {
                let of = |it: &str| format!("{it}:{name}");
                taken.extend([name.to_owned(), of(&stack.name), of(&stack.path)]);
            }
        }
        let named = self.given.keys().chain(&self.defaults);
        let unknown: Vec<&str> =
            named.filter(|it| !taken.contains(*it)).map(String::as_str).collect();
        if unknown.is_empty() {
            return Ok(());
        }
        let reason = format!(
            "no stack has a parameter {}\n  help: Check the names in --parameter, --parameters-file and --default-parameter",
            unknown.join(", ")
        );
        Err(Error::Refused(reason))
    }

    /// Returns the value that the user gave for a parameter of a stack. A value for one stack takes precedence.
    pub(crate) fn value(&self, stack: &ManifestStack, name: &str) -> Option<&String> {
        let own = |it: &str| self.given.get(&format!("{it}:{name}"));
        own(&stack.name).or_else(|| own(&stack.path)).or_else(|| self.given.get(name))
    }

    /// Returns whether a parameter of a stack gets the default of the template.
    pub(crate) fn is_default(&self, stack: &ManifestStack, name: &str) -> bool {
        let own = |it: &str| self.defaults.contains(&format!("{it}:{name}"));
        self.defaults.contains(name) || own(&stack.name) || own(&stack.path)
    }

    /// Returns the values of a stack's parameters that come from outputs of other stacks, as far as they are known.
    pub fn inputs(&self, stack: &ManifestStack) -> BTreeMap<String, String> {
        let one = |(name, source): (&String, &ParameterSource)| match source {
            ParameterSource::Output { stack, output } => {
                let value = self.outputs.get(stack)?.get(output)?;
                Some((name.clone(), value.clone()))
            }
            ParameterSource::AssetsBucket => None,
        };
        stack.parameter_sources.iter().filter_map(one).collect()
    }
}

impl Known {
    /// Returns the values of [`Known::inputs`] for a plan, with those of `NoEcho` parameters masked.
    ///
    /// # Errors
    /// Returns an error if the template cannot be read.
    pub(crate) fn shown_inputs(
        &self,
        assembly: &Assembly,
        stack: &ManifestStack,
    ) -> Result<BTreeMap<String, String>, Error> {
        let mut inputs = self.inputs(stack);
        if !inputs.is_empty() {
            let template = assembly.template(stack)?.template;
            let section = template.section("Parameters");
            for (name, value) in &mut inputs {
                if section.and_then(|it| it.get(name)).is_some_and(is_secret) {
                    "****".clone_into(value);
                }
            }
        }
        Ok(inputs)
    }
}

/// Returns whether a parameter is marked with `NoEcho`.
pub(crate) fn is_secret(parameter: &Node) -> bool {
    let no_echo = parameter.get("NoEcho");
    no_echo.is_some_and(|it| it.as_bool() == Some(true) || it.as_text() == Some("true"))
}

impl fmt::Debug for Known {
    /// Omits the values that the user gave, because some may be secrets.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Known")
            .field("outputs", &self.outputs)
            .field("bucket", &self.bucket)
            .field("given", &self.given.keys())
            .field("defaults", &self.defaults)
            .field("capabilities", &self.capabilities)
            .finish()
    }
}
