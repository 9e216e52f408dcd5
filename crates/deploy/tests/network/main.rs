//! The deployer reaches AWS through proxies, and trusts the certificates that the environment names.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "helpers of tests fail as tests do"
)]

#[allow(dead_code, reason = "shared with the tests of the emulator")]
mod support;

use serde_json::json;
use support::relay::{certificate, proxy, with_tls};
use support::script::program;
use support::{Folder, Run, Script, Stack};

const ID: &str = "arn:aws:cloudformation:eu-central-1:123456789012:stack/One/1";

fn folder() -> Folder {
    Folder::new(&[Stack::new("One", &json!({ "P": support::assembly::parameter("1") }))])
}

fn service() -> Script {
    let stack = format!(
        "<Stacks><member><StackId>{ID}</StackId><StackName>One</StackName><StackStatus>CREATE_COMPLETE</StackStatus><CreationTime>2026-01-01T00:00:00Z</CreationTime></member></Stacks>"
    );
    let caller = "<Arn>arn:aws:iam::123456789012:user/ann</Arn><UserId>AIDA</UserId><Account>123456789012</Account>";
    Script::start(&[("DescribeStacks", &stack), ("GetCallerIdentity", caller)])
}

/// Runs `status` with these environment variables.
fn status(endpoint: &str, variables: &[(&str, &str)]) -> Run {
    let folder = folder();
    let mut program = program();
    program.args(["--endpoint-url", endpoint, "status"]).arg(folder.path());
    program.envs(variables.iter().copied());
    Run::of(&program.output().expect("the deployer starts"))
}

#[test]
fn requests_by_http_go_through_the_proxy() {
    let service = service();
    let (proxy, seen) = proxy(service.url());
    let run = status("http://cloudformation.invalid", &[("HTTP_PROXY", &proxy)]).expect(0);
    assert!(run.stdout.contains("CREATE_COMPLETE"), "{run:?}");
    let lines = seen.lines();
    assert!(!lines.is_empty());
    for line in lines {
        assert!(line.starts_with("POST http://cloudformation.invalid/"), "{line}");
    }
}

#[test]
fn requests_by_https_go_through_the_proxy_and_trust_the_bundle() {
    let service = service();
    let endpoint = with_tls(service.url());
    let (proxy, seen) = proxy(service.url());
    let bundle = certificate("authority.pem");
    let variables = [("HTTPS_PROXY", proxy.as_str()), ("AWS_CA_BUNDLE", bundle.to_str().unwrap())];
    let run = status(&endpoint, &variables).expect(0);
    assert!(run.stdout.contains("CREATE_COMPLETE"), "{run:?}");
    let host = endpoint.trim_start_matches("https://");
    assert_eq!(seen.lines()[0], format!("CONNECT {host} HTTP/1.1"));
}

#[test]
fn hosts_of_no_proxy_are_reached_directly() {
    let service = service();
    let (proxy, seen) = proxy(service.url());
    for rule in ["127.0.0.1", "*", service.url().trim_start_matches("http://")] {
        status(service.url(), &[("HTTP_PROXY", &proxy), ("NO_PROXY", rule)]).expect(0);
        assert_eq!(seen.lines(), [""; 0], "{rule}");
    }
}

#[test]
fn a_profile_names_certificates() {
    let service = service();
    let endpoint = with_tls(service.url());
    let folder = tempfile::tempdir().unwrap();
    let config = folder.path().join("config");
    let bundle = certificate("authority.pem");
    std::fs::write(&config, format!("[default]\nca_bundle = {}\n", bundle.display())).unwrap();
    status(&endpoint, &[("AWS_CONFIG_FILE", config.to_str().unwrap())]).expect(0);
}

#[test]
fn a_certificate_that_is_not_trusted_ends_the_run_at_once() {
    let service = service();
    let endpoint = with_tls(service.url());
    let start = std::time::Instant::now();
    status(&endpoint, &[]).expect(1).tells(&[
        "localhost",
        "certificate",
        "help: Set AWS_CA_BUNDLE",
    ]);
    assert!(start.elapsed().as_secs() < 5);
}

#[test]
fn files_and_addresses_that_are_not_valid_are_named() {
    let service = service();
    let tells = |name: &str, value: &str, texts: &[&str]| {
        status(service.url(), &[(name, value)]).expect(1).tells(texts);
    };
    tells("AWS_CA_BUNDLE", "/nowhere.pem", &["AWS_CA_BUNDLE names the file /nowhere.pem", "help:"]);
    let key = certificate("server.key");
    tells("AWS_CA_BUNDLE", key.to_str().unwrap(), &["which has no valid certificate", "help:"]);
    tells("HTTP_PROXY", "socks5://host:1", &["HTTP_PROXY is not the address of a proxy", "help:"]);
}
