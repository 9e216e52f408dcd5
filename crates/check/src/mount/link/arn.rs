//! ARNs of file systems, as policies write them.

use stanchion_template::language::Text;

use crate::mount::chain::Mount;

/// Returns true if a text is the ARN of the mounted file system, in the Region and the account of the stack.
pub(super) fn is_own_arn(text: &Text, mount: &Mount<'_>) -> bool {
    // The attribute, or the `Ref` of a type whose identifier is an ARN.
    if let Some(reference) = text.only_reference() {
        return reference.attribute().is_some_and(|it| it.ends_with("Arn")) || mount.is_s3_files();
    }
    let storage = mount.storage.id;
    let service = if mount.is_s3_files() { "s3files" } else { "elasticfilesystem" };
    is_in_stack(text, service, |resource| {
        let resource = resource.trim_end_matches('*');
        let names = [format!("${{{storage}}}"), format!("${{{storage}.FileSystemId}}")];
        names.iter().any(|name| {
            resource
                .strip_suffix(name.as_str())
                .is_some_and(|it| it == "file-system/" || it == "*/")
        })
    })
}

/// Returns true if a text is an ARN of a service in the Region and the account of the stack.
pub(super) fn is_in_stack(text: &Text, service: &str, names: impl Fn(&str) -> bool) -> bool {
    // References to pseudo parameters contain the separator of ARNs.
    let notation = text.notation().replace("${AWS::", "${AWS.");
    let fields: Vec<&str> = notation.splitn(6, ':').collect();
    let ["arn", partition, of_service, region, account, resource] = fields[..] else {
        return false;
    };
    (partition.starts_with("aws") || matches!(partition, "*" | "${AWS.Partition}"))
        && (of_service == service || of_service == "*")
        && matches!(region, "*" | "${AWS.Region}")
        && matches!(account, "*" | "${AWS.AccountId}")
        && names(resource)
}
