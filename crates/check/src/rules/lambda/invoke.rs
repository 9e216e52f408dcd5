//! Resources that invoke functions, and the permissions that they require.

use std::collections::{BTreeMap, BTreeSet};

use stanchion_template::{Node, Segment};

use super::trigger::{APIS, OF_BUCKET, TRIGGERS, in_document};
use crate::analysis::Analysis;
use crate::code::{self, Severity};
use crate::model::trigger::{Invokers, function_of};
use crate::rule::{Findings, Rule};
use crate::view::Resource;
use crate::view::identity::resource_of;
use crate::view::references::awaited;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::LAM_029, permission),
    Rule::new(code::LAM_034, url),
    Rule::new(code::LAM_036, order),
];

fn permission(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let invokers = Invokers::of(cx);
    let mut check = |it: &Resource<'_>, below: &[Segment], node: &Node, service: &str, severity| {
        let Some(function) = function_of(cx, node) else { return };
        let allowing = invokers.allowing(function.id, service);
        let is_open = cx.may_be_used_elsewhere(function.id);
        if is_open || allowing.is_none_or(|it| !it.is_empty()) {
            return;
        }
        let path = [&it.properties_path()[..], below].concat();
        findings
            .at(&path, format!("{service}.amazonaws.com is not allowed to invoke {}", function.id))
            .severity(severity)
            .found(format!("no AWS::Lambda::Permission for {}", function.id))
            .allowed(format!("a permission with `Principal: {service}.amazonaws.com`"));
    };
    for trigger in &TRIGGERS {
        let severity = if trigger.is_refused { Severity::Error } else { Severity::Warning };
        for it in cx.of(trigger.kind) {
            for (path, node) in trigger.values(&it) {
                check(&it, &path, node, trigger.service, severity);
            }
        }
    }
    for it in APIS.into_iter().flat_map(|it| cx.of(it)) {
        for (path, node) in in_document(&it) {
            check(&it, &path, node, "apigateway", Severity::Warning);
        }
    }
}

fn order(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let invokers = Invokers::of(cx);
    // One function can have a permission for each of many buckets.
    let mut by_function: BTreeMap<&str, (Vec<Resource<'_>>, BTreeSet<&str>)> = BTreeMap::new();
    for it in cx.of(OF_BUCKET.kind) {
        for (below, node) in OF_BUCKET.values(&it) {
            let Some(function) = function_of(cx, node) else { continue };
            let (allowing, ids) = by_function.entry(function.id).or_insert_with(|| {
                let all = invokers.allowing(function.id, "s3").unwrap_or_default();
                let ids = all.iter().map(|it| it.id).collect();
                (all, ids)
            });
            let Some(first) = allowing.first() else { continue };
            if awaited(cx.edges(), it.id).iter().any(|it| ids.contains(it)) {
                continue;
            }
            let needs_bucket = allowing.iter().all(|of| awaited(cx.edges(), of.id).contains(it.id));
            let path = [&it.properties_path()[..], &below].concat();
            let entry = findings
                .at(&path, format!("the bucket does not wait for the permission {}", first.id))
                .found(format!("no dependency of {} on {}", it.id, first.id));
            if needs_bucket {
                entry.help(format!(
                    "Replace the reference to the bucket in {} with the bucket name, and add `DependsOn: {}` to {}",
                    first.id, first.id, it.id
                ));
            } else {
                entry.help(format!("Add `DependsOn: {}` to {}", first.id, it.id));
            }
        }
    }
}

fn url(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let permissions: Vec<_> = cx.of("AWS::Lambda::Permission").collect();
    // SAM adds the permission to the URLs that it generates.
    let written = cx.source.written.get("Resources");
    let is_written = |it: &Resource<'_>| written.is_some_and(|all| all.get(it.id).is_some());
    let public = |it: &Resource<'_>| it.text("AuthType") == Some("NONE") && is_written(it);
    for it in cx.of("AWS::Lambda::Url").filter(public) {
        let Some(function) = it.get("TargetFunctionArn").and_then(|it| function_of(cx, it)) else {
            continue;
        };
        let may = |permission: &Resource<'_>| {
            let action = permission.text("Action");
            let is_for_urls =
                action.is_none_or(|it| it == "lambda:InvokeFunctionUrl" || it.contains('*'));
            let named = permission.get("FunctionName");
            let target = named.and_then(|it| function_of(cx, it).or_else(|| resource_of(cx, it)));
            is_for_urls && target.is_none_or(|it| it.id == function.id)
        };
        if !cx.may_be_used_elsewhere(function.id) && !permissions.iter().any(may) {
            findings
                .on(
                    &it,
                    "AuthType",
                    format!("no permission allows anyone to call the URL of {}", function.id),
                )
                .found("no permission for lambda:InvokeFunctionUrl")
                .allowed("a permission with `Principal: '*'` and `FunctionUrlAuthType: NONE`");
        }
    }
}
