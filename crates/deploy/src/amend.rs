//! Change sets that update a deployed template in one detail and leave all inputs as they are.

use std::collections::BTreeSet;

use aws_sdk_cloudformation::types::{
    ChangeAction, ChangeSetType, Replacement, ResourceAttribute, ResourceChange,
};
use stanchion_core::assembly::ManifestStack;
use stanchion_core::digest::hexadecimal;
use stanchion_template::Template;

use crate::assembly::StackTemplate;
use crate::change_set::{self, Outcome, Request};
use crate::clients::Clients;
use crate::deployed::Deployed;
use crate::error::Error;
use crate::wanted::Wanted;
use crate::{assets, capabilities, token};

/// Creates a change set that gives a stack a template, with the parameter values and tags that the stack has.
///
/// # Errors
/// Returns an error if AWS refuses a call, or if the template is large and there is no bucket.
pub(crate) async fn propose(
    clients: &Clients,
    stack: &ManifestStack,
    found: &Deployed,
    template: Template,
    role_arn: Option<&String>,
) -> Result<Outcome, Error> {
    let text = template.to_json();
    let digest = hexadecimal(text.as_bytes());
    let template = StackTemplate { text, digest, template };
    let wanted = Wanted {
        parameters: found.parameters.keys().map(|it| (it.clone(), None)).collect(),
        secrets: BTreeSet::new(),
        tags: found.tags.clone(),
        capabilities: capabilities::of(&template, &BTreeSet::new()),
        template,
    };
    let bucket = assets::bucket(clients, stack, wanted.template.text.len(), None).await?;
    let source = assets::place(clients, stack, &wanted.template, bucket.as_deref()).await?;
    let request = Request {
        stack: stack.name.clone(),
        name: token::fresh(&wanted.digest(Some(found), "amend")),
        kind: ChangeSetType::Update,
        template: source,
        wanted,
        imports: Vec::new(),
        import_existing: false,
        revert_drift: false,
        role_arn: role_arn.cloned(),
        notification_arns: Vec::new(),
        rollback_alarms: Vec::new(),
        no_rollback_alarms: false,
        no_notifications: false,
        monitoring_minutes: 0,
        express: false,
        disable_rollback: false,
        reuse: false,
    };
    change_set::create(clients, &request).await
}

/// Returns whether a change is one of the deletion policy only.
pub(crate) fn is_policy(change: &ResourceChange) -> bool {
    let of_policy = |it: &ResourceAttribute| *it == ResourceAttribute::DeletionPolicy;
    change.action == Some(ChangeAction::Modify)
        && matches!(change.replacement, None | Some(Replacement::False))
        && change.scope().iter().all(of_policy)
        && change.details().iter().all(|it| {
            it.target.as_ref().and_then(|it| it.attribute.as_ref()).is_some_and(of_policy)
        })
}
