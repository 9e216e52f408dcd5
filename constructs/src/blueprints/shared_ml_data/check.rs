//! Reports values of the configuration that do not fit together.

use std::collections::BTreeSet;

use stanchion_core::Diagnostic;
use stanchion_template::counted;

use super::config::MOST_MOUNTS;
use super::{SharedMlData, StudioLogin, Team, id_of};
use crate::blueprints::conflict;
use crate::blueprints::values::TeamName;

/// Returns a finding for each value of the configuration that does not fit the others.
pub(super) fn check(config: &SharedMlData) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    config.network.check(&mut findings);
    // Source: https://docs.aws.amazon.com/sagemaker/latest/dg/studio-updated-and-internet-access.html
    let needs = ["sagemaker.api", "sagemaker.runtime", "sts", "logs", "s3"];
    config.network.check_way_out(None, &needs, None, &mut findings);
    config.file_system.check("fileSystem", &config.network, &mut findings);
    check_teams(config, &mut findings);
    check_notebook(config, &mut findings);
    findings
}

fn check_teams(config: &SharedMlData, findings: &mut Vec<Diagnostic>) {
    let (mut names, mut gids) = (BTreeSet::new(), BTreeSet::new());
    let mut seen = People::default();
    for (name, team) in &config.teams {
        let path = format!("teams.{name}");
        if !names.insert(id_of(name.as_str())) {
            let allowed = "a name that differs from those of other teams in letters or digits";
            findings.push(conflict(&path, format!("{:?}", name.as_str()), allowed));
        }
        if !gids.insert(team.gid) {
            let allowed = "a group ID that no other team has";
            findings.push(conflict(&format!("{path}.gid"), team.gid, allowed));
        }
        check_members(team, &path, config.authentication, &mut seen, findings);
    }
}

/// The names and IDs of the members of the teams so far.
#[derive(Default)]
struct People<'a> {
    profiles: BTreeSet<String>,
    uids: BTreeSet<u32>,
    users: BTreeSet<&'a str>,
}

fn check_members<'a>(
    team: &'a Team,
    path: &str,
    login: StudioLogin,
    seen: &mut People<'a>,
    findings: &mut Vec<Diagnostic>,
) {
    for (name, member) in &team.members {
        let path = format!("{path}.members.{name}");
        if !seen.profiles.insert(id_of(name.as_str())) {
            let allowed = "a name that no other member has, in one team only";
            findings.push(conflict(&path, format!("{:?}", name.as_str()), allowed));
        }
        if !seen.uids.insert(member.uid) {
            let allowed = "a user ID that no other member has";
            findings.push(conflict(&format!("{path}.uid"), member.uid, allowed));
        }
        let user = member.identity_center_user.as_ref();
        let path = format!("{path}.identityCenterUser");
        match (login, user) {
            (StudioLogin::Iam, Some(user)) => {
                let found = format!("{user} with authentication: iam");
                let allowed = "nothing, or authentication: identity-center";
                findings.push(conflict(&path, found, allowed));
            }
            (StudioLogin::Iam, None) => {}
            (StudioLogin::IdentityCenter, _) => {
                let user = user.map_or(name.as_str(), |it| it.as_str());
                if !seen.users.insert(user) {
                    let allowed = "a user of IAM Identity Center that no other member has";
                    findings.push(conflict(&path, user, allowed));
                }
            }
        }
    }
}

fn check_notebook(config: &SharedMlData, findings: &mut Vec<Diagnostic>) {
    let Some(notebook) = &config.notebook else { return };
    let Some(teams) = &notebook.teams else {
        if config.teams.len() > MOST_MOUNTS {
            let found = format!("all of {}", counted(config.teams.len(), "team"));
            let allowed = format!("{} or fewer", counted(MOST_MOUNTS, "team"));
            findings.push(conflict("notebook.teams", found, &allowed));
        }
        return;
    };
    for (at, team) in teams.iter().enumerate().filter(|(_, it)| !config.teams.contains_key(it)) {
        let names: Vec<&str> = config.teams.keys().map(TeamName::as_str).collect();
        findings.push(conflict(&format!("notebook.teams.{at}"), team, &names.join(", ")));
    }
}
