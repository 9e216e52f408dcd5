//! The result of synthesis, in memory and on disk.
//!
//! On disk, an assembly is a folder with `manifest.json` ([`Manifest`]), a template for each stack, `provenance.json`
//! ([`Provenance`]), `assets/`, and `artefacts/` for other tools.

mod manifest;
mod provenance;
mod refused;
mod staging;
mod write;
mod write_error;

pub use manifest::{EnvironmentEntry, Manifest, ManifestStack, MovedEntry, ParameterSource};
pub use provenance::{Origin, Provenance};
pub use refused::RefusedAssembly;
#[doc(hidden)]
pub use stanchion_check::report::readable_schema;
pub use write_error::WriteError;

use std::collections::BTreeMap;

use stanchion_check::{Acknowledgement, Diagnostic, Diagnostics, LineColumn, Place, RuleSet};
use stanchion_template::Template;

use crate::asset::Asset;
use crate::parallel::in_parallel;

/// The format of templates.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// YAML with short tags.
    #[default]
    Yaml,
    /// JSON.
    Json,
}

impl Format {
    /// Returns the file name extension.
    pub fn extension(self) -> &'static str {
        match self {
            Format::Yaml => "yaml",
            Format::Json => "json",
        }
    }

    /// Returns a template in this format.
    pub fn write(self, template: &Template) -> String {
        match self {
            Format::Yaml => template.to_yaml(),
            Format::Json => template.to_json(),
        }
    }
}

/// Returns true if a path is another one, or starts with it.
pub(crate) fn is_inside(path: &str, outer: &str) -> bool {
    path.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// A stack after synthesis.
#[derive(Clone, Debug, PartialEq)]
pub struct SynthesizedStack {
    /// The stack's name.
    pub name: String,
    /// The path in the app, separated by `/`.
    pub path: String,
    /// The template of the stack.
    pub template: Template,
}

/// The result of synthesizing an app.
///
/// ```
/// use stanchion_aws::efs;
/// use stanchion_core::{App, Format};
///
/// let app = App::new();
/// app.stack("Storage").add("Data", efs::FileSystem::new().encrypted(true));
/// let assembly = app.synth().unwrap();
/// let template = &assembly.stack("Storage").unwrap().template;
/// assert!(template.to_yaml().starts_with("AWSTemplateFormatVersion"));
/// # let folder = tempfile::tempdir().unwrap();
/// # let folder = folder.path().join("out");
/// assembly.write(&folder, Format::Yaml).unwrap();
/// assert!(folder.join("manifest.json").exists());
/// ```
#[derive(Clone, Debug)]
pub struct Assembly {
    stacks: Vec<SynthesizedStack>,
    manifest: Manifest,
    provenance: Provenance,
    assets: BTreeMap<String, Asset>,
    artefacts: BTreeMap<String, String>,
    diagnostics: Diagnostics,
    rules: RuleSet,
}

impl Assembly {
    /// Returns true if the construct of the finding, or one that contains it, has reported the same already.
    fn is_reported(&self, finding: &Diagnostic) -> bool {
        let path = finding.construct.as_deref().unwrap_or_default();
        self.diagnostics.iter().any(|it| {
            finding.repeats(it) && it.construct.as_deref().is_some_and(|it| is_inside(path, it))
        })
    }

    /// Returns true if a finding is about an acknowledgement that matches a finding of a construct or an aspect.
    fn is_used(&self, stack: &str, finding: &Diagnostic) -> bool {
        finding.is_unused_acknowledgement()
            && self.diagnostics.iter().any(|it| {
                it.acknowledged.is_some()
                    && Some(it.code.id) == finding.found.as_deref()
                    && is_inside(it.construct.as_deref().unwrap_or_default(), stack)
            })
    }

    pub(crate) fn new(
        stacks: Vec<SynthesizedStack>,
        manifest: Manifest,
        provenance: Provenance,
        assets: BTreeMap<String, Asset>,
        artefacts: BTreeMap<String, String>,
    ) -> Assembly {
        let (diagnostics, rules) = (Diagnostics::default(), RuleSet::new());
        Assembly { stacks, manifest, provenance, assets, artefacts, diagnostics, rules }
    }

    pub(crate) fn with_diagnostics(mut self, diagnostics: Diagnostics) -> Assembly {
        self.diagnostics = self.acknowledged(diagnostics);
        self
    }

    /// Marks the findings of constructs and aspects that one of these acknowledgements covers.
    pub(crate) fn acknowledging(mut self, acknowledged: &[Acknowledgement]) -> Assembly {
        self.diagnostics = std::mem::take(&mut self.diagnostics).acknowledge(acknowledged);
        self
    }

    pub(crate) fn with_rules(mut self, rules: RuleSet) -> Assembly {
        self.rules = rules;
        self
    }

    /// Marks the findings of constructs and aspects that the metadata of templates acknowledges: in a stack those of the stack,
    /// and at a resource those of the resource and of the constructs around it.
    fn acknowledged(&self, diagnostics: Diagnostics) -> Diagnostics {
        if diagnostics.is_empty() {
            return diagnostics;
        }
        let mut all: Vec<Diagnostic> = diagnostics.into_iter().collect();
        for stack in &self.stacks {
            let origins = self.provenance.stacks.get(&stack.path);
            for known in stanchion_check::acknowledgements(&stack.template) {
                let origin = known.resource.as_ref().map(|id| {
                    origins.and_then(|it| it.get(id)).map_or("", |it| it.construct.as_str())
                });
                // The resource was found by its path; the rest is about the rule and the reason.
                let known = Acknowledgement { resource: None, ..known };
                let reaches = |it: &Diagnostic| {
                    let construct = it.construct.as_deref().unwrap_or_default();
                    is_inside(construct, &stack.path)
                        && origin
                            .is_none_or(|at| construct != stack.path && is_inside(at, construct))
                };
                for finding in all.iter_mut().filter(|it| it.acknowledged.is_none()) {
                    if known.covers(finding) && reaches(finding) {
                        finding.acknowledged = Some(known.reason.clone());
                    }
                }
            }
        }
        Diagnostics::from(all)
    }

    /// Returns the stacks. Each stack comes after the stacks it depends on.
    pub fn stacks(&self) -> &[SynthesizedStack] {
        &self.stacks
    }

    /// Returns a stack by its name or path.
    pub fn stack(&self, name: &str) -> Option<&SynthesizedStack> {
        self.stacks.iter().find(|it| it.name == name || it.path == name)
    }

    /// Returns the origin of every resource.
    pub fn provenance(&self) -> &Provenance {
        &self.provenance
    }

    /// Returns the assets by name.
    pub fn assets(&self) -> &BTreeMap<String, Asset> {
        &self.assets
    }

    /// Returns the files for other tools by `stack name/file name`. In each file, `${Name}` is a placeholder for the
    /// output `Name` of the stack.
    pub fn artefacts(&self) -> &BTreeMap<String, String> {
        &self.artefacts
    }

    /// Returns the findings of the constructs and aspects. An assembly has no errors that nobody acknowledged.
    pub fn diagnostics(&self) -> &Diagnostics {
        &self.diagnostics
    }

    /// Checks the templates with all rules, and those that the app has. Each finding names the construct and the line of
    /// code that it is about.
    ///
    /// ```
    /// # use stanchion_core::App;
    /// # use stanchion_aws::efs;
    /// let app = App::new();
    /// app.stack("S").add("Data", efs::FileSystem::new().kms_key_id("alias/data"));
    /// let findings = app.synth().unwrap().check();
    /// let wrong = findings.iter().find(|it| it.code.id == "EFS-009").unwrap();
    /// assert_eq!(wrong.construct.as_deref(), Some("S/Data"));
    /// assert!(wrong.place.is_some());
    /// ```
    pub fn check(&self) -> Diagnostics {
        self.check_with(&self.rules)
    }

    /// Checks the templates with a set of rules, in place of the rules of the app. Several stacks are checked at the same
    /// time. The findings have the order of the stacks.
    pub fn check_with(&self, rules: &RuleSet) -> Diagnostics {
        let of_stack = |stack: &SynthesizedStack| {
            let origins = self.provenance.stacks.get(&stack.path);
            let of_code = |mut finding: Diagnostic| {
                let id = finding.logical_id.as_deref();
                let origin = id.and_then(|id| origins?.get(id));
                finding.construct = Some(match origin {
                    Some(origin) => origin.construct.clone(),
                    None => stack.path.clone(),
                });
                finding.place = origin.map(|it| {
                    let start = LineColumn { line: it.line, column: it.column };
                    Place::starting(it.file.clone(), start)
                });
                finding
            };
            let found = rules.check(&stack.template).into_iter().map(of_code);
            found
                .filter(|it| !self.is_reported(it) && !self.is_used(&stack.path, it))
                .collect::<Vec<_>>()
        };
        let found = in_parallel(&self.stacks, of_stack);
        Diagnostics::from(found.into_iter().flatten().collect::<Vec<_>>())
    }
}
