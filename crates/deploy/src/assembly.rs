//! Reads an assembly, the folder that synthesis wrote.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Component, Path, PathBuf};

use stanchion_core::assembly::{EnvironmentEntry, Manifest, ManifestStack, Origin, Provenance};
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
    /// Reads a folder that `--out FOLDER` wrote.
    ///
    /// # Errors
    /// Returns an error if `manifest.json` is missing, is not valid, or has a format that this version does not support, or
    /// if `provenance.json` belongs to another assembly.
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
        if let Some(reason) = flaw(&manifest) {
            return Err(Error::Assembly { path, reason });
        }
        let assembly = Assembly { folder, manifest, provenance: None, inline: BTreeMap::new() };
        let provenance = assembly.provenance()?;
        Ok(Assembly { provenance, ..assembly })
    }

    /// Creates an assembly of one stack from the text of its template.
    pub fn single(stack: ManifestStack, template: String) -> Assembly {
        let inline = BTreeMap::from([(stack.template.clone(), template)]);
        let manifest = Manifest { version: 1, stacks: vec![stack], digests: BTreeMap::new() };
        Assembly { folder: PathBuf::new(), manifest, provenance: None, inline }
    }

    /// Creates an assembly of one deployed stack by its name, for operations that need no template. Its account and Region are
    /// those of the connection.
    pub fn named(name: &str) -> Assembly {
        let stack = ManifestStack {
            path: name.to_owned(),
            name: name.to_owned(),
            template: String::new(),
            description: None,
            environment: EnvironmentEntry::default(),
            dependencies: Vec::new(),
            parameters: BTreeMap::new(),
            parameter_sources: BTreeMap::new(),
            required_parameters: Vec::new(),
            tags: BTreeMap::new(),
            termination_protection: false,
            assets: Vec::new(),
            artefacts: Vec::new(),
            moved: Vec::new(),
            resource_count: 0,
        };
        let manifest = Manifest { version: 1, stacks: vec![stack], digests: BTreeMap::new() };
        Assembly { folder: PathBuf::new(), manifest, provenance: None, inline: BTreeMap::new() }
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

    /// Adds to stacks every stack that they depend on, also indirectly. The result is in the order of the assembly.
    pub fn with_dependencies(&self, stacks: &[&ManifestStack]) -> Vec<&ManifestStack> {
        self.closure(stacks, |known, it| known.dependencies.contains(&it.path))
    }

    /// Adds to stacks every stack that depends on them, also indirectly. The result is in the order of the assembly.
    pub fn with_dependents(&self, stacks: &[&ManifestStack]) -> Vec<&ManifestStack> {
        self.closure(stacks, |known, it| it.dependencies.contains(&known.path))
    }

    /// Adds stacks until none follows from another. `follows` says whether the second stack follows from the first.
    fn closure(
        &self,
        stacks: &[&ManifestStack],
        follows: impl Fn(&ManifestStack, &ManifestStack) -> bool,
    ) -> Vec<&ManifestStack> {
        let mut paths: BTreeSet<&str> = BTreeSet::new();
        let mut open: Vec<&ManifestStack> =
            stacks.iter().filter_map(|it| self.stack(&it.path)).collect();
        while let Some(known) = open.pop() {
            if paths.insert(&known.path) {
                open.extend(self.stacks().iter().filter(|it| follows(known, it)));
            }
        }
        self.stacks().iter().filter(|it| paths.contains(it.path.as_str())).collect()
    }

    /// Returns the stack with a path.
    pub fn stack(&self, path: &str) -> Option<&ManifestStack> {
        self.stacks().iter().find(|it| it.path == path)
    }

    /// Reads the template of a stack.
    ///
    /// # Errors
    /// Returns an error if the file cannot be read, is not the file that the manifest describes, or is not a valid template.
    pub fn template(&self, stack: &ManifestStack) -> Result<StackTemplate, Error> {
        let path = self.folder.join(&stack.template);
        let text = match self.inline.get(&stack.template) {
            Some(text) => text.clone(),
            None => String::from_utf8(self.file(&stack.template)?).map_err(|error| {
                Error::Assembly { path: path.clone(), reason: error.to_string() }
            })?,
        };
        let parsed = Template::parse(&text)
            .map_err(|error| Error::Assembly { path, reason: error.to_string() })?;
        let digest = hexadecimal(text.as_bytes());
        Ok(StackTemplate { text, digest, template: parsed.template })
    }

    /// Reads a file of the assembly, and compares it with its digest in the manifest.
    ///
    /// # Errors
    /// Returns an error if the file cannot be read, is outside of the assembly, or is not the file that the manifest describes.
    pub fn file(&self, name: &str) -> Result<Vec<u8>, Error> {
        let path = self.path(name)?;
        let bytes = fs::read(&path).map_err(|source| Error::File { path, source })?;
        self.verify(name, &hexadecimal(&bytes))?;
        Ok(bytes)
    }

    /// Returns the path of a file of the assembly.
    ///
    /// # Errors
    /// Returns an error if the name or a symbolic link leads out of the folder.
    pub fn path(&self, name: &str) -> Result<PathBuf, Error> {
        let path = self.folder.join(name);
        let outside = || {
            let reason = "the file is outside of the folder of the assembly\n  help: Run the program again, and let `--out` write a new folder";
            Error::Assembly { path: path.clone(), reason: reason.to_owned() }
        };
        if Path::new(name).components().any(|it| !matches!(it, Component::Normal(_))) {
            return Err(outside());
        }
        let resolved = |it: &Path| {
            fs::canonicalize(it).map_err(|source| Error::File { path: it.to_owned(), source })
        };
        if !resolved(&path)?.starts_with(resolved(&self.folder)?) {
            return Err(outside());
        }
        Ok(path)
    }

    /// Returns the digest of a file in the manifest.
    ///
    /// # Errors
    /// Returns an error if the manifest has no digest of the file.
    pub(crate) fn digest(&self, name: &str) -> Result<String, Error> {
        match self.manifest.digests.get(name) {
            Some(digest) => Ok(digest.clone()),
            None => self.verify(name, "").map(|()| String::new()),
        }
    }

    /// Compares the digest of a file with the one in the manifest.
    ///
    /// # Errors
    /// Returns an error if they differ, or if the manifest has no digest of the file.
    pub fn verify(&self, name: &str, digest: &str) -> Result<(), Error> {
        let reason = match self.manifest.digests.get(name) {
            Some(wanted) if wanted == digest => return Ok(()),
            Some(_) => {
                "the file is not the one that manifest.json describes: it was changed, or the program that wrote the folder was interrupted"
            }
            None => "manifest.json has no digest of the file",
        };
        let help = "Run the program again with `--out`, which writes the whole folder";
        let reason = format!("{reason}\n  help: {help}");
        Err(Error::Assembly { path: self.folder.join(name), reason })
    }

    /// Reads the origins of resources, if the assembly records them.
    fn provenance(&self) -> Result<Option<Provenance>, Error> {
        const NAME: &str = "provenance.json";
        let path = self.folder.join(NAME);
        if !path.exists() {
            return Ok(None);
        }
        let bytes = self.file(NAME)?;
        let read = serde_json::from_slice(&bytes);
        read.map(Some).map_err(|error| Error::Assembly { path, reason: error.to_string() })
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

/// Returns what is wrong with a manifest that was edited by hand or joined from several.
fn flaw(manifest: &Manifest) -> Option<String> {
    let mut paths = BTreeSet::new();
    let mut names = BTreeMap::new();
    for stack in &manifest.stacks {
        if !paths.insert(stack.path.as_str()) {
            return Some(format!("two stacks have the path `{}`", stack.path));
        }
        let place = (&stack.name, &stack.environment.account, &stack.environment.region);
        if let Some(other) = names.insert(place, &stack.path) {
            return Some(format!(
                "`{other}` and `{}` have the same name, `{}`, in the same account and Region\n  help: Give each stack a name of its own",
                stack.path, stack.name
            ));
        }
    }
    let mut dependencies =
        manifest.stacks.iter().flat_map(|it| it.dependencies.iter().map(move |on| (it, on)));
    let (stack, on) = dependencies.find(|(_, on)| !paths.contains(on.as_str()))?;
    Some(format!(
        "`{}` depends on `{on}`, which the assembly does not have\n  help: Synthesize all stacks of the app into one folder",
        stack.path
    ))
}

fn read(path: &Path) -> Result<String, Error> {
    fs::read_to_string(path).map_err(|source| Error::File { path: path.to_owned(), source })
}
