//! Reads an assembly, the folder that synthesis wrote.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use stanchion_core::assembly::{Manifest, ManifestStack, Origin, Provenance};
use stanchion_core::digest::hexadecimal;
use stanchion_template::Template;

use crate::error::Error;

/// An assembly on disk.
#[derive(Clone, Debug)]
pub struct Assembly {
    folder: PathBuf,
    manifest: Manifest,
    provenance: Option<Provenance>,
    // Templates that are not in the folder, by file name.
    inline: BTreeMap<String, String>,
}

/// A stack's template: its text, its digest and its parsed form.
#[derive(Clone, Debug)]
pub struct StackTemplate {
    /// The text, as it is sent to CloudFormation.
    pub text: String,
    /// The hexadecimal digest of the text.
    pub digest: String,
    /// The parsed template.
    pub template: Template,
}

impl Assembly {
    /// Reads a folder that `synth --out` wrote.
    ///
    /// # Errors
    /// Returns an error if `manifest.json` is missing, is not valid, or has a format that this version does not support.
    /// A missing `provenance.json` is not an error: messages then name no construct and no line of Rust.
    pub fn read(folder: impl Into<PathBuf>) -> Result<Assembly, Error> {
        let folder = folder.into();
        let path = folder.join("manifest.json");
        if !path.exists() {
            let reason = "the folder holds no assembly\n  help: Write one with `stanchion --out FOLDER`, or with \
                          `cargo run -- --out FOLDER` in your own program";
            return Err(Error::Assembly { path, reason: reason.to_owned() });
        }
        let text = read(&path)?;
        let manifest: Manifest = serde_json::from_str(&text)
            .map_err(|error| Error::Assembly { path: path.clone(), reason: error.to_string() })?;
        if manifest.version != 1 {
            let reason = format!(
                "format {} is not supported; this program reads format 1",
                manifest.version
            );
            return Err(Error::Assembly { path, reason });
        }
        let provenance = fs::read_to_string(folder.join("provenance.json"))
            .ok()
            .and_then(|it| serde_json::from_str(&it).ok());
        Ok(Assembly { folder, manifest, provenance, inline: BTreeMap::new() })
    }

    /// Creates an assembly of one stack from the text of its template.
    pub fn single(stack: ManifestStack, template: String) -> Assembly {
        let inline = BTreeMap::from([(stack.template.clone(), template)]);
        let manifest = Manifest { version: 1, stacks: vec![stack] };
        Assembly { folder: PathBuf::new(), manifest, provenance: None, inline }
    }

    /// Returns the stacks, each after the stacks that it depends on.
    pub fn stacks(&self) -> &[ManifestStack] {
        &self.manifest.stacks
    }

    /// Returns the stacks with the given names or paths, in the order of the assembly. Returns every stack if `names` is empty.
    ///
    /// # Errors
    /// Returns an error if the assembly has no stack of a given name or path.
    pub fn select(&self, names: &[String]) -> Result<Vec<&ManifestStack>, Error> {
        let is_named =
            |stack: &ManifestStack, name: &String| stack.name == *name || stack.path == *name;
        for name in names {
            if !self.stacks().iter().any(|it| is_named(it, name)) {
                let known = self.stacks().iter().map(|it| it.name.clone()).collect();
                return Err(Error::NoStack { name: name.clone(), known });
            }
        }
        let is_wanted =
            |it: &&ManifestStack| names.is_empty() || names.iter().any(|name| is_named(it, name));
        Ok(self.stacks().iter().filter(is_wanted).collect())
    }

    /// Returns the stack with a path.
    pub fn stack(&self, path: &str) -> Option<&ManifestStack> {
        self.stacks().iter().find(|it| it.path == path)
    }

    /// Reads the template of a stack.
    ///
    /// # Errors
    /// Returns an error if the file cannot be read or is not a valid template.
    pub fn template(&self, stack: &ManifestStack) -> Result<StackTemplate, Error> {
        let path = self.folder.join(&stack.template);
        let text = match self.inline.get(&stack.template) {
            Some(text) => text.clone(),
            None => read(&path)?,
        };
        let parsed = Template::parse(&text)
            .map_err(|error| Error::Assembly { path, reason: error.to_string() })?;
        let digest = hexadecimal(text.as_bytes());
        Ok(StackTemplate { text, digest, template: parsed.template })
    }

    /// Reads a file of the assembly.
    ///
    /// # Errors
    /// Returns an error if the file cannot be read.
    pub fn file(&self, name: &str) -> Result<Vec<u8>, Error> {
        let path = self.folder.join(name);
        fs::read(&path).map_err(|source| Error::File { path, source })
    }

    /// Returns the construct and the line of Rust that a resource comes from, if the assembly records them.
    pub fn origin(&self, stack: &ManifestStack, logical_id: &str) -> Option<&Origin> {
        self.provenance.as_ref()?.origin(&stack.path, logical_id)
    }

    /// Returns a line that names the construct and the line of Rust that created a resource. It is empty if the assembly does
    /// not record them.
    pub(crate) fn created_by(&self, stack: &ManifestStack, logical_id: &str) -> String {
        let line = |it: &Origin| {
            format!("\n    created by: {} at {}:{}:{}", it.construct, it.file, it.line, it.column)
        };
        self.origin(stack, logical_id).map(line).unwrap_or_default()
    }
}

fn read(path: &Path) -> Result<String, Error> {
    fs::read_to_string(path).map_err(|source| Error::File { path: path.to_owned(), source })
}
