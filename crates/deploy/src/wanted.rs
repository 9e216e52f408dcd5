//! The requested state of a stack: template, parameters, tags and capabilities.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use aws_sdk_cloudformation::types::{Capability, Parameter, Tag};
use stanchion_core::assembly::{ManifestStack, ParameterSource};
use stanchion_core::digest::hexadecimal;
use stanchion_template::{Map, Node};

use crate::assembly::{Assembly, StackTemplate};
use crate::assets;
use crate::capabilities;
use crate::deployed::Deployed;
use crate::error::Error;
use crate::known::{Known, is_secret};
use crate::parameters;

/// The requested state of a stack.
#[derive(Clone)]
pub(crate) struct Wanted {
    /// The template.
    pub(crate) template: StackTemplate,
    /// The values of parameters. A parameter without a value keeps the value that the stack has.
    pub(crate) parameters: BTreeMap<String, Option<String>>,
    /// The parameters whose values must not be shown (`NoEcho`).
    pub(crate) secrets: BTreeSet<String>,
    /// The stack's tags.
    pub(crate) tags: BTreeMap<String, String>,
    /// The capabilities that the template requires.
    pub(crate) capabilities: Vec<Capability>,
}

impl fmt::Debug for Wanted {
    /// Masks the values of `NoEcho` parameters.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Wanted")
            .field("template", &self.template.digest)
            .field("parameters", &self.shown_parameters())
            .field("tags", &self.tags)
            .field("capabilities", &self.capabilities)
            .finish()
    }
}

impl Wanted {
    /// Determines the requested state of a stack.
    ///
    /// # Errors
    /// Returns an error if the template cannot be read, or an error that lists all parameters without a value.
    pub(crate) fn of(
        assembly: &Assembly,
        stack: &ManifestStack,
        known: &Known,
        deployed: Option<&Deployed>,
    ) -> Result<Wanted, Error> {
        Wanted::read(assembly, stack, known, deployed, false)
    }

    /// Checks what can be known about a stack before the stacks that it depends on are deployed.
    ///
    /// # Errors
    /// Returns an error as [`Wanted::of`] does, but not for a value that comes from an output.
    pub(crate) fn check(
        assembly: &Assembly,
        stack: &ManifestStack,
        known: &Known,
        deployed: Option<&Deployed>,
    ) -> Result<(), Error> {
        Wanted::read(assembly, stack, known, deployed, true).map(drop)
    }

    fn read(
        assembly: &Assembly,
        stack: &ManifestStack,
        known: &Known,
        deployed: Option<&Deployed>,
        outputs_later: bool,
    ) -> Result<Wanted, Error> {
        let template = assembly.template(stack)?;
        let mut parameters: BTreeMap<String, Option<String>> = stack
            .parameters
            .iter()
            .map(|(name, value)| (name.clone(), Some(value.clone())))
            .collect();
        let mut missing = Vec::new();
        for (name, source) in &stack.parameter_sources {
            let value = match source {
                ParameterSource::Output { stack, output } => {
                    known.outputs.get(stack).and_then(|it| it.get(output))
                }
                ParameterSource::AssetsBucket => known.bucket.as_ref(),
            };
            match (value, source) {
                (Some(value), _) => {
                    parameters.insert(name.clone(), Some(value.clone()));
                }
                (None, ParameterSource::Output { .. }) if outputs_later => {
                    parameters.insert(name.clone(), None);
                }
                (None, ParameterSource::Output { stack, output }) => {
                    missing.push(format!("{name}: stack {stack} has no output `{output}`"));
                }
                (None, ParameterSource::AssetsBucket) => missing
                    .push(format!("{name}: there is no bucket for assets. {}", assets::NO_BUCKET)),
            }
        }
        let section = template.template.section("Parameters");
        let of_template: BTreeSet<String> =
            section.into_iter().flat_map(Map::keys).map(str::to_owned).collect();
        let secrets: BTreeSet<String> = of_template
            .iter()
            .filter(|name| section.and_then(|it| it.get(name)).is_some_and(is_secret))
            .cloned()
            .collect();
        for name in &of_template {
            if let Some(value) = known.value(stack, name) {
                parameters.insert(name.clone(), Some(value.clone()));
            }
        }
        let is_own = |of: &str| of == stack.name || of == stack.path;
        for name in known.given.keys().chain(&known.defaults) {
            if let Some((_, own)) = name.split_once(':').filter(|it| is_own(it.0))
                && !of_template.contains(own)
            {
                missing.push(format!("{own}: the template has no parameter of this name"));
            }
        }
        // A parameter without a new value keeps the value that the stack has, also if the template has a default.
        let of_stack = |name: &String| deployed.is_some_and(|it| it.parameters.contains_key(name));
        for name in of_template.iter().filter(|it| of_stack(it)) {
            let has_default = || section?.get(name)?.get("Default");
            if parameters.contains_key(name) {
                continue;
            }
            if !known.is_default(stack, name) {
                parameters.insert(name.clone(), None);
            } else if has_default().is_none() {
                missing.push(format!("{name}: the template has no default for it"));
            }
        }
        for (name, value) in &parameters {
            let parameter = section.and_then(|it| it.get(name));
            let (Some(parameter), Some(value)) = (parameter, value) else { continue };
            if let Some(flaw) = parameters::flaw(parameter, value) {
                let is_shown = !secrets.contains(name);
                let value = if is_shown { format!(" {value}") } else { String::new() };
                missing.push(format!("{name}: the value{value} is not valid; {flaw}"));
            }
        }
        for name in &stack.required_parameters {
            if !parameters.contains_key(name) && !known.is_default(stack, name) {
                missing.push(format!(
                    "{name}: no value is set. Use --parameter {}:{name}=VALUE",
                    stack.name
                ));
            }
        }
        if !missing.is_empty() {
            let list = missing.join("\n  ");
            return Err(Error::Refused(format!(
                "{}: parameters have no valid value\n  {list}",
                stack.name
            )));
        }
        let capabilities = capabilities::of(&template, &known.capabilities);
        Ok(Wanted { template, parameters, secrets, tags: stack.tags.clone(), capabilities })
    }

    /// Returns a digest of the request and of the stack's state. It leaves out the values of `NoEcho` parameters, because it
    /// becomes the name of the change set, which others can see.
    pub(crate) fn digest(&self, deployed: Option<&Deployed>, mode: &str) -> String {
        let state = deployed.map(|it| format!("{} {}", it.id, it.changed)).unwrap_or_default();
        let text = format!(
            "{state}\n{}\n{:?}\n{:?}\n{mode}",
            self.template.digest,
            self.shown_parameters(),
            self.tags
        );
        hexadecimal(text.as_bytes())
    }

    /// Returns the parameters whose values may differ from those that a stack has.
    pub(crate) fn changing(&self, has: &BTreeMap<String, String>) -> BTreeSet<String> {
        let section = self.template.template.section("Parameters");
        let is_changing = |name: &str, parameter: &Node| {
            let before = has.get(name);
            // CloudFormation reads the value of such a parameter again.
            let kind = parameter.get("Type").and_then(Node::as_text).unwrap_or_default();
            if kind.starts_with("AWS::SSM::Parameter::") {
                return true;
            }
            match self.parameters.get(name) {
                Some(Some(value)) => before != Some(value),
                Some(None) => false,
                None => before != parameter.get("Default").map(parameters::text).as_ref(),
            }
        };
        let all = section.into_iter().flat_map(Map::iter);
        all.filter(|it| is_changing(it.0, it.1)).map(|it| it.0.to_owned()).collect()
    }

    /// Returns the values of parameters after an update of a stack that has other values.
    pub(crate) fn resulting(&self, has: &BTreeMap<String, String>) -> BTreeMap<String, String> {
        let value = |(name, value): (&String, &Option<String>)| {
            let value = value.as_ref().or_else(|| has.get(name))?;
            Some((name.clone(), value.clone()))
        };
        self.parameters.iter().filter_map(value).collect()
    }

    /// Returns whether it has values that are not part of the digest.
    pub(crate) fn has_secrets(&self) -> bool {
        self.secrets.iter().any(|it| matches!(self.parameters.get(it), Some(Some(_))))
    }

    fn shown_parameters(&self) -> BTreeMap<String, Option<String>> {
        let shown = |(name, value): (&'_ String, &'_ Option<String>)| match value {
            Some(_) if self.secrets.contains(name) => (name.clone(), Some("****".to_owned())),
            value => (name.clone(), value.clone()),
        };
        self.parameters.iter().map(shown).collect()
    }

    /// Returns the parameters in the form of the API.
    pub(crate) fn sent_parameters(&self) -> Vec<Parameter> {
        let one = |(name, value): (&String, &Option<String>)| {
            let it = Parameter::builder().parameter_key(name);
            match value {
                Some(value) => it.parameter_value(value).build(),
                None => it.use_previous_value(true).build(),
            }
        };
        self.parameters.iter().map(one).collect()
    }

    /// Returns the tags in the form of the API.
    pub(crate) fn sent_tags(&self) -> Vec<Tag> {
        self.tags.iter().map(|(key, value)| Tag::builder().key(key).value(value).build()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_in_neither_debug_output_nor_digest() {
        let text = "Parameters: {Word: {Type: String, NoEcho: true}}\nResources: {A: {Type: T}}";
        let template = stanchion_template::Template::parse(text).unwrap().template;
        let wanted = |word: &str| Wanted {
            template: StackTemplate {
                text: text.to_owned(),
                digest: "d".to_owned(),
                template: template.clone(),
            },
            parameters: BTreeMap::from([("Word".to_owned(), Some(word.to_owned()))]),
            secrets: BTreeSet::from(["Word".to_owned()]),
            tags: BTreeMap::new(),
            capabilities: Vec::new(),
        };
        assert!(!format!("{:?}", wanted("hidden")).contains("hidden"));
        assert_eq!(wanted("one").digest(None, ""), wanted("two").digest(None, ""));
        assert!(wanted("one").has_secrets());
    }
}
