//! Assemblies that tests write.

use std::path::Path;

use serde_json::{Value, json};
use stanchion_core::digest::hexadecimal;

/// A stack of an assembly.
pub(crate) struct Stack {
    pub(crate) name: String,
    pub(crate) template: Value,
    entry: Value,
}

/// A folder with an assembly, which is deleted when dropped.
pub(crate) struct Folder(tempfile::TempDir);

impl Stack {
    /// Creates a stack with resources.
    pub(crate) fn new(name: &str, resources: &Value) -> Stack {
        Stack::of(name, json!({ "Resources": resources }))
    }

    /// Creates a stack with a template.
    pub(crate) fn of(name: &str, template: Value) -> Stack {
        let entry = json!({
            "path": name,
            "name": name,
            "template": format!("{name}.template.json"),
            "dependencies": [],
            "parameters": {},
            "parameterSources": {},
            "requiredParameters": [],
            "tags": {},
            "terminationProtection": false,
            "assets": [],
            "moved": [],
            "resourceCount": 1,
        });
        Stack { name: name.to_owned(), template, entry }
    }

    /// Sets a value in the manifest.
    pub(crate) fn with(mut self, key: &str, value: Value) -> Stack {
        self.entry[key] = value;
        self
    }

    /// Sets a section of the template.
    pub(crate) fn section(mut self, name: &str, value: Value) -> Stack {
        self.template[name] = value;
        self
    }
}

impl Folder {
    /// Writes stacks, each after those it depends on.
    pub(crate) fn new(stacks: &[Stack]) -> Folder {
        let folder = Folder(tempfile::tempdir().expect("a folder"));
        folder.rewrite(stacks);
        folder
    }

    /// Replaces the stacks in the folder.
    pub(crate) fn rewrite(&self, stacks: &[Stack]) {
        for stack in stacks {
            let name = format!("{}.template.json", stack.name);
            self.replace(&name, &stack.template.to_string());
        }
        let entries: Vec<&Value> = stacks.iter().map(|it| &it.entry).collect();
        self.replace("manifest.json", &json!({ "version": 1, "stacks": entries }).to_string());
        for entry in entries {
            let files = ["assets", "artefacts"].map(|it| entry[it].as_array().cloned());
            let files = files.into_iter().flatten().flatten().chain([entry["template"].clone()]);
            for name in files.filter_map(|it| it.as_str().map(str::to_owned)) {
                if self.path().join(&name).exists() {
                    seal(self.path(), &name);
                }
            }
        }
        if self.path().join("provenance.json").exists() {
            seal(self.path(), "provenance.json");
        }
    }

    /// Writes a file, and its digest into the manifest.
    pub(crate) fn write(&self, name: &str, text: &str) {
        self.replace(name, text);
        seal(self.path(), name);
    }

    /// Writes a file, and leaves the manifest as it is.
    pub(crate) fn replace(&self, name: &str, text: &str) {
        let path = self.path().join(name);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        std::fs::write(path, text).expect("a file");
    }

    /// Records the line of Rust that a resource comes from.
    pub(crate) fn provenance(&self, stack: &str, logical_id: &str) {
        let origin = json!({ "construct": format!("{stack}/Thing"), "file": "src/main.rs", "line": 7, "column": 3 });
        let all = json!({ "version": 1, "stacks": { stack: { logical_id: origin } } });
        self.write("provenance.json", &all.to_string());
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }
}

/// Writes the digest of a file into the manifest.
pub(crate) fn seal(folder: &Path, name: &str) {
    let read = |name: &str| std::fs::read(folder.join(name)).expect("a file");
    let mut manifest: Value = serde_json::from_slice(&read("manifest.json")).expect("JSON");
    manifest["digests"][name] = hexadecimal(&read(name)).into();
    std::fs::write(folder.join("manifest.json"), manifest.to_string()).expect("a file");
}

/// Returns an SSM parameter, the cheapest resource that can be updated, replaced and read.
pub(crate) fn parameter(value: &str) -> Value {
    json!({ "Type": "AWS::SSM::Parameter", "Properties": { "Type": "String", "Value": value } })
}

/// Returns a wait condition that gets no signal. It keeps a stack busy for the given number of seconds, and then fails.
pub(crate) fn wait(seconds: u32) -> Value {
    json!({
        "Type": "AWS::CloudFormation::WaitCondition",
        "Properties": { "Handle": { "Ref": "Handle" }, "Timeout": seconds.to_string(), "Count": 1 }
    })
}

/// Returns the handle for `wait`.
pub(crate) fn handle() -> Value {
    json!({ "Type": "AWS::CloudFormation::WaitConditionHandle" })
}
