//! Generates the Rust code of the types.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use serde_json::Value;
use stanchion_template::counted;

use super::families;
use super::model::{Attribute, Enumeration, Nested, Property, Resource, Service, Type};
use super::names;
use super::output::Output;

const PAGES: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference";

/// The attribute of each module.
const ALLOWED: &str = "#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, \
    clippy::pedantic, rustdoc::all, reason = \"generated\")]";

/// Adds all generated files of the crate `aws`.
pub(super) fn emit(
    services: &BTreeMap<String, Service>,
    types: &BTreeMap<String, Value>,
    output: &mut Output,
) {
    let folder = "crates/aws/src/generated";
    let mut root = String::from("// Made by `cargo xtask generate`; do not edit.\n\n");
    let mut features: BTreeMap<&str, Vec<(&str, &Service)>> = BTreeMap::new();
    for (module, service) in services {
        let feature = families::feature(module);
        features.entry(feature).or_default().push((module, service));
        let _ = writeln!(root, "#[cfg(feature = \"{feature}\")]\n{ALLOWED}\npub mod {module};");
        let mut required = BTreeSet::new();
        let mut index = format!(
            "// Made by `cargo xtask generate`; do not edit.\n//! `{}`: {}. Cargo feature: `{feature}`.\n\n",
            service.namespace,
            counted(service.resources.len(), "resource type")
        );
        for resource in &service.resources {
            let mut text = String::new();
            emit_resource(&mut text, resource, &mut required);
            let file = resource.module.trim_start_matches("r#");
            output.add(format!("{folder}/{module}/{file}.rs"), text);
            let (module, name) = (&resource.module, &resource.name);
            let _ = writeln!(index, "pub mod {module};\npub use {module}::{{{name}, {name}Ref}};");
        }
        if !required.is_empty() {
            index.push_str("\n/// Names of required properties, for messages of the compiler.\npub mod required {\n");
            for name in required {
                let _ = writeln!(
                    index,
                    "    /// A required property.\n    #[derive(Debug)]\n    pub enum {name} {{}}"
                );
            }
            index.push_str("}\n");
        }
        output.add(format!("{folder}/{module}/mod.rs"), index);
    }
    output.add(format!("{folder}/mod.rs"), root);
    emit_features(&features.keys().copied().collect(), types.len(), output);
    emit_pages(&features, output);
}

/// Writes the list of features for the documentation of the crate, and as a page of the guides.
fn emit_pages(features: &BTreeMap<&str, Vec<(&str, &Service)>>, output: &mut Output) {
    let mut table = "| Feature | Modules |\n|---|---|\n".to_owned();
    for (feature, services) in features {
        let modules: Vec<String> = services
            .iter()
            .map(|(module, service)| format!("`{module}` (`{}`)", service.namespace))
            .collect();
        let _ = writeln!(table, "| `{feature}` | {} |", modules.join(", "));
    }
    let page = format!(
        "# Cargo features of the resource types\n\nMade by `cargo xtask generate`. Each family of services is a feature of \
         `stanchion` and of `stanchion-aws`, and `full` turns on all of them. Without its feature, a module does not exist, \
         and the compiler names the feature.\n\n```toml\n[dependencies]\nstanchion = {{ version = \"0.1\", features = \
         [\"rds\", \"ecr\"] }}\n```\n\n{table}"
    );
    output.add("crates/aws/src/features.md", table);
    output.add("docs/features.md", page);
}

/// Writes the features to two manifests: that of the types, and that of the crate `stanchion`, which forwards them.
fn emit_features(features: &BTreeSet<&str>, types: usize, output: &mut Output) {
    let all: Vec<String> = features.iter().map(|it| format!("\"{it}\"")).collect();
    let mut own = format!("# {} families of services, {types} resource types.\n", features.len());
    let _ = writeln!(own, "[features]\ndefault = []\nfull = [{}]", all.join(", "));
    let mut forwarded = "# One feature a family of services, as in stanchion-aws.\n".to_owned();
    forwarded.push_str("[features]\ndefault = []\nfull = [\"stanchion-aws/full\"]\n");
    for feature in features {
        let _ = writeln!(own, "{feature} = []");
        let _ = writeln!(forwarded, "{feature} = [\"stanchion-aws/{feature}\"]");
    }
    end_of_manifest("crates/aws/Cargo.toml", &own, output);
    end_of_manifest("crates/stanchion/Cargo.toml", &forwarded, output);
}

/// Replaces the end of a manifest, below its marker.
fn end_of_manifest(path: &str, text: &str, output: &mut Output) {
    let marker = "# Below this line: made by `cargo xtask generate`.\n";
    let manifest = std::fs::read_to_string(output.root().join(path)).unwrap_or_default();
    let head = manifest.split(marker).next().unwrap_or_default();
    output.add(path, format!("{head}{marker}{text}"));
}

fn emit_resource(out: &mut String, resource: &Resource, required: &mut BTreeSet<String>) {
    let _ =
        writeln!(out, "// Made by `cargo xtask generate`; do not edit.\n//! `{}`", resource.cfn);
    let _ = writeln!(out, "\nuse stanchion_template::generated::*;\n");
    emit_type(out, resource, &resource.name, None, &resource.properties, required);
    emit_handle(out, resource);
    for nested in &resource.nested {
        emit_nested(out, resource, nested, required);
    }
    for enumeration in &resource.enumerations {
        emit_enumeration(out, resource, enumeration);
    }
}

fn emit_nested(
    out: &mut String,
    resource: &Resource,
    nested: &Nested,
    required: &mut BTreeSet<String>,
) {
    let definition = nested.definition.as_deref();
    emit_type(out, resource, &nested.name, Some(definition), &nested.properties, required);
}

/// Returns the documentation page of a resource, or of a nested type. Types without a definition have no page, so
/// they use the page of the resource.
fn page(cfn: &str, nested: Option<Option<&str>>) -> String {
    let lower = cfn.to_ascii_lowercase();
    let mut parts = lower.split("::").skip(1);
    let (service, resource) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    match nested.flatten() {
        Some(definition) => {
            format!(
                "{PAGES}/aws-properties-{service}-{resource}-{}.html",
                definition.to_ascii_lowercase()
            )
        }
        None => format!("{PAGES}/aws-resource-{service}-{resource}.html"),
    }
}

fn rust_type(value: &Type) -> String {
    match value {
        Type::Text => "String".to_owned(),
        Type::Int => "i64".to_owned(),
        Type::Number => "f64".to_owned(),
        Type::Bool => "bool".to_owned(),
        Type::Json => "Node_".to_owned(),
        Type::Tag => "Tag_".to_owned(),
        Type::List(inner) => format!("Vec<{}>", rust_type(inner)),
        Type::Map(inner) => format!("MapOf_<{}>", rust_type(inner)),
        Type::Named(name) => name.clone(),
    }
}

fn emit_type(
    out: &mut String,
    resource: &Resource,
    name: &str,
    nested: Option<Option<&str>>,
    properties: &[Property],
    names_of_required: &mut BTreeSet<String>,
) {
    let required: Vec<&Property> = properties.iter().filter(|it| it.required).collect();
    let states: Vec<String> = (0..required.len()).map(|index| format!("S{index}")).collect();
    let generics = angle(states.iter().cloned());
    let label = match nested {
        None => resource.cfn.clone(),
        Some(definition) => format!("{}.{}", resource.cfn, definition.unwrap_or(name)),
    };
    let _ = writeln!(out, "/// `{label}`: [AWS documentation]({})", page(&resource.cfn, nested));
    let marker = if states.is_empty() {
        String::new()
    } else {
        format!(", PhantomData_<fn() -> ({},)>", states.join(", "))
    };
    let defaults = angle(states.iter().map(|state| format!("{state} = Set_")));
    let _ = writeln!(out, "#[must_use]\npub struct {name}{defaults}(Properties_{marker});");

    let missing = angle(required.iter().map(|it| {
        let marker = it.rust.trim_start_matches("r#").to_owned();
        let path = format!("Missing_<super::required::{}>", escape_keyword(&marker));
        names_of_required.insert(escape_keyword(&marker));
        path
    }));
    let unit = if states.is_empty() { "" } else { ", PhantomData_" };
    let start = if required.is_empty() {
        "Starts without properties."
    } else {
        "Starts without properties; the required ones have to be set."
    };
    let _ = writeln!(
        out,
        "impl {name}{missing} {{\n    /// {start}\n    #[inline] pub fn new() -> Self {{ {name}(Properties_::new(){unit}) }}\n}}"
    );

    let _ = writeln!(out, "impl{generics} {name}{generics} {{");
    let mut place = 0;
    for property in properties {
        let _ = writeln!(out, "    /// {}", sentences(resource, property));
        let (function, key, value) = (&property.rust, &property.cfn, rust_type(&property.value));
        if property.required {
            let set = angle(states.iter().enumerate().map(|(index, state)| {
                if index == place { "Set_".to_owned() } else { state.clone() }
            }));
            let _ = writeln!(
                out,
                "    #[inline] pub fn {function}(mut self, value: impl IntoValue_<{value}>) -> {name}{set} {{ self.0.put({key:?}, value.into_node()); {name}(self.0, PhantomData_) }}"
            );
            place += 1;
        } else {
            let _ = writeln!(
                out,
                "    #[inline] pub fn {function}(mut self, value: impl IntoValue_<{value}>) -> Self {{ self.0.put({key:?}, value.into_node()); self }}"
            );
        }
    }
    out.push_str("}\n");
    let bounds = angle(states.iter().map(|state| format!("{state}: IsSet_")));
    let _ = writeln!(
        out,
        "impl{bounds} IntoValue_<{name}> for {name}{generics} {{ #[inline] fn into_node(self) -> Node_ {{ self.0.into_node() }} }}"
    );
    if nested.is_none() {
        let _ = writeln!(
            out,
            "impl{bounds} ResourceType_ for {name}{generics} {{\n    const TYPE: &'static str = {:?};\n    type Handle = {name}Ref;\n    #[inline] fn into_properties(self) -> Map_ {{ self.0.into_map() }}\n}}",
            resource.cfn
        );
    }
}

/// Describes a property with what the schemas say about it.
fn sentences(resource: &Resource, property: &Property) -> String {
    let mut text = format!("Sets `{}`.", property.cfn);
    for fact in &property.facts {
        let _ = match fact.as_str() {
            "required" => write!(text, " Required."),
            "update replaces" => write!(text, " An update replaces the resource."),
            "update may replace" => write!(text, " An update may replace the resource."),
            limit => write!(text, " {}{}.", limit[..1].to_uppercase(), &limit[1..]),
        };
    }
    let named = match &property.value {
        Type::List(inner) => inner,
        value => value,
    };
    if let Type::Named(name) = named
        && resource.enumerations.iter().any(|it| it.name == *name)
    {
        let _ = write!(text, " The values are constants of [`{name}`].");
    }
    text
}

fn escape_keyword(name: &str) -> String {
    names::identifier(name)
}

fn angle(parts: impl Iterator<Item = String>) -> String {
    let parts: Vec<String> = parts.collect();
    if parts.is_empty() { String::new() } else { format!("<{}>", parts.join(", ")) }
}

fn emit_handle(out: &mut String, resource: &Resource) {
    let name = &resource.name;
    let _ = writeln!(
        out,
        "/// A [`{name}`] in a stack: what `Ref` and `Fn::GetAtt` yield.\n#[derive(Clone, Debug)]\npub struct {name}Ref(Id_);"
    );
    let _ = writeln!(
        out,
        "impl From<Id_> for {name}Ref {{ #[inline] fn from(id: Id_) -> Self {{ {name}Ref(id) }} }}"
    );
    let _ = writeln!(
        out,
        "impl AsRef<Id_> for {name}Ref {{ #[inline] fn as_ref(&self) -> &Id_ {{ &self.0 }} }}"
    );
    let yields = match resource.ref_returns.as_slice() {
        [] => String::new(),
        returns => format!(": `{}`", returns.join("|")),
    };
    let _ = writeln!(
        out,
        "impl {name}Ref {{\n    /// `Ref`{yields}\n    #[inline] pub fn reference(&self) -> Value_<String> {{ self.0.reference() }}"
    );
    for Attribute { cfn, rust, value } in &resource.attributes {
        let (getter, kind) = match value {
            Type::List(inner) => ("list_attribute", format!("Vec<{}>", rust_type(inner))),
            other => ("attribute", rust_type(other)),
        };
        let _ = writeln!(
            out,
            "    /// `Fn::GetAtt` `{cfn}`\n    #[inline] pub fn {rust}(&self) -> Value_<{kind}> {{ self.0.{getter}({cfn:?}) }}"
        );
    }
    out.push_str("}\n");
}

fn emit_enumeration(out: &mut String, resource: &Resource, enumeration: &Enumeration) {
    let name = &enumeration.name;
    let _ = writeln!(
        out,
        "/// Values of `{}`: [AWS documentation]({})",
        resource.cfn,
        page(&resource.cfn, None)
    );
    let _ = writeln!(out, "#[derive(Debug)]\npub enum {name} {{}}\nimpl {name} {{");
    let mut seen = BTreeSet::new();
    for value in &enumeration.values {
        let mut constant = names::constant(value);
        while !seen.insert(constant.clone()) {
            constant.push('_');
        }
        let _ = writeln!(
            out,
            "    /// `{}`\n    pub const {constant}: Value_<{name}> = Value_::constant({value:?});",
            value.replace('`', "'")
        );
    }
    let _ = writeln!(
        out,
        "    /// A value this version does not know yet.\n    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<{name}> {{ Value_::from_node(value.into_node()) }}\n}}"
    );
}
