//! Reads the files of `refactor --mapping` and `import --mapping`, which have the form of the AWS CLI.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde::Deserialize;
use stanchion_deploy::Error;
use stanchion_deploy::plan::Import;
use stanchion_deploy::refactor::Place;
use stanchion_template::Template;

use crate::file;

/// A move.
///
/// Source: <https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ResourceMapping.html>
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct ResourceMapping {
    source: Location,
    destination: Location,
}

/// A place of a resource.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Location {
    stack_name: String,
    logical_resource_id: String,
}

/// A resource to import.
///
/// Source: <https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ResourceToImport.html>
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct ResourceToImport {
    resource_type: String,
    logical_resource_id: String,
    resource_identifier: BTreeMap<String, String>,
}

/// Reads a list of moves.
///
/// # Errors
/// Returns an error if the file cannot be read or has another form.
pub(crate) fn moves(path: &Path) -> Result<Vec<(Place, Place)>, Error> {
    let all: Vec<ResourceMapping> = file::json(path)?;
    let place = |it: Location| Place { stack: it.stack_name, logical_id: it.logical_resource_id };
    Ok(all.into_iter().map(|it| (place(it.source), place(it.destination))).collect())
}

/// Reads a list of resources to import, and compares them with the template.
///
/// # Errors
/// Returns an error if the file cannot be read or has another form, or one error that lists every resource that is named twice,
/// that the template does not have, or that has another type there.
pub(crate) fn imports(path: &Path, template: &Template) -> Result<Vec<Import>, Error> {
    let all: Vec<ResourceToImport> = file::json(path)?;
    let (mut wrong, mut seen) = (Vec::new(), BTreeSet::new());
    for it in &all {
        let id = &it.logical_resource_id;
        let resource = template.resources().find(|one| one.logical_id == id);
        if !seen.insert(id) {
            wrong.push(format!("{id}: the file has this resource twice"));
        }
        match resource.map(|one| one.resource_type) {
            None => wrong.push(format!("{id}: the template has no resource of this name")),
            Some(kind) if kind != it.resource_type => wrong.push(format!(
                "{id}: the file has the type {}, and the template {kind}",
                it.resource_type
            )),
            Some(_) => {}
        }
    }
    if !wrong.is_empty() {
        let reason = format!("cannot import\n  {}", wrong.join("\n  "));
        return Err(Error::Assembly { path: path.to_owned(), reason });
    }
    let one = |it: ResourceToImport| Import {
        logical_id: it.logical_resource_id,
        resource_type: it.resource_type,
        identifier: it.resource_identifier,
    };
    Ok(all.into_iter().map(one).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(text: &str) -> tempfile::NamedTempFile {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), text).unwrap();
        file
    }

    #[test]
    fn moves_have_the_form_of_the_aws_cli() {
        let text = r#"[{"Source": {"StackName": "A", "LogicalResourceId": "Old"},
                        "Destination": {"StackName": "B", "LogicalResourceId": "New"}}]"#;
        let place = |stack: &str, id: &str| Place { stack: stack.into(), logical_id: id.into() };
        let wanted = vec![(place("A", "Old"), place("B", "New"))];
        assert_eq!(moves(written(text).path()).unwrap(), wanted);
        let error = moves(written(r#"[{"Source": {}}]"#).path()).unwrap_err().to_string();
        assert!(error.contains("missing field `StackName`"), "{error}");
    }

    #[test]
    fn resources_to_import_are_compared_with_the_template() {
        let template =
            Template::parse("Resources: {Data: {Type: 'AWS::EFS::FileSystem'}}").unwrap().template;
        let entry = |id: &str, kind: &str| {
            format!(
                r#"{{"ResourceType": "{kind}", "LogicalResourceId": "{id}", "ResourceIdentifier": {{"FileSystemId": "fs-1"}}}}"#
            )
        };
        let good = entry("Data", "AWS::EFS::FileSystem");
        let read = |text: String| imports(written(&text).path(), &template);
        let identifier = BTreeMap::from([("FileSystemId".to_owned(), "fs-1".to_owned())]);
        let (logical_id, resource_type) = ("Data".to_owned(), "AWS::EFS::FileSystem".to_owned());
        let wanted = vec![Import { logical_id, resource_type, identifier }];
        assert_eq!(read(format!("[{good}]")).unwrap(), wanted);
        let others = [entry("Other", "AWS::S3::Bucket"), entry("Data", "AWS::S3::Bucket"), good];
        let error = read(format!("[{}]", others.join(","))).unwrap_err().to_string();
        for wanted in [
            "Other: the template has no resource",
            "Data: the file has the type AWS::S3::Bucket, and the template AWS::EFS::FileSystem",
            "Data: the file has this resource twice",
        ] {
            assert!(error.contains(wanted), "{error}");
        }
    }
}
