//! What is known when a stack's turn has come.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use stanchion_core::assembly::{ManifestStack, ParameterSource};
use stanchion_template::Map;

use crate::assembly::Assembly;
use crate::error::Error;

/// What is known when a stack's turn has come.
#[derive(Clone, Default)]
pub struct Known {
    /// Outputs of stacks, by path.
    pub outputs: BTreeMap<String, BTreeMap<String, String>>,
    /// The bucket of assets.
    pub bucket: Option<String>,
    /// Values that the user gave: `Name` or `Stack:Name`.
    pub given: BTreeMap<String, String>,
}

impl Known {
    /// Refuses values that no stack of the assembly takes: a name with a typing error would be left out without a word.
    ///
    /// # Errors
    /// With the names, or when a template cannot be read.
    pub fn check(&self, assembly: &Assembly) -> Result<(), Error> {
        let mut taken = BTreeSet::new();
        // Without values there is nothing to read for.
        let stacks = if self.given.is_empty() { &[] } else { assembly.stacks() };
        for stack in stacks {
            let template = assembly.template(stack)?.template;
            for name in template.section("Parameters").into_iter().flat_map(Map::keys) {
                let of = |it: &str| format!("{it}:{name}");
                taken.extend([name.to_owned(), of(&stack.name), of(&stack.path)]);
            }
        }
        let unknown: Vec<&str> =
            self.given.keys().filter(|it| !taken.contains(*it)).map(String::as_str).collect();
        if unknown.is_empty() {
            return Ok(());
        }
        let reason = format!("no stack has a parameter {}", unknown.join(", "));
        Err(Error::Refused(reason))
    }

    /// Values of a stack's parameters that are outputs of others, as far as they are known.
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

impl fmt::Debug for Known {
    /// Without values that the user gave: some may be secrets.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Known")
            .field("outputs", &self.outputs)
            .field("bucket", &self.bucket)
            .field("given", &self.given.keys())
            .finish()
    }
}
