//! The forms of names that are derived from the place of a construct.

use stanchion_check::facts::backup::NAME_CHARACTERS;
use stanchion_check::facts::vpc::GROUP_TEXT_CHARACTERS;
use stanchion_core::NameForm;

/// The names of backup plans and selections.
///
/// Source: <https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupPlanInput.html> and
/// <https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupSelection.html>
pub(crate) const BACKUP_PLAN: NameForm = NameForm::new("-_.", 1, NAME_CHARACTERS);

/// The names of backup vaults.
///
/// Source: <https://docs.aws.amazon.com/aws-backup/latest/devguide/API_CreateBackupVault.html>
pub(crate) const BACKUP_VAULT: NameForm = NameForm::new("-_", 2, 50);

/// The names of DataSync tasks.
///
/// Source: <https://docs.aws.amazon.com/datasync/latest/userguide/API_CreateTask.html>
pub(crate) const DATA_SYNC_TASK: NameForm = NameForm::new(" +=._:@/-", 1, 256);

/// The names of event buses.
///
/// Source: <https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_CreateEventBus.html>
pub(crate) const EVENT_BUS: NameForm = NameForm::new("._-/", 1, 256);

/// The ids of targets of EventBridge rules, with room for a number.
///
/// Source: <https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_Target.html>
pub(crate) const RULE_TARGET: NameForm = NameForm::new("._-", 1, 60);

/// The names of HTTP APIs.
///
/// Source: <https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis.html>
pub(crate) const HTTP_API: NameForm = NameForm::new(" +=._:@/-", 1, 128);

/// The ends of the names of resource policies of CloudWatch Logs. A name has at most 255 characters, and the name of the
/// stack is before it.
///
/// Source: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-resourcepolicy.html>
pub(crate) const LOG_POLICY: NameForm = NameForm::new("-_.", 1, 126);

/// The descriptions of security groups.
///
/// Source: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html>
pub(crate) const SECURITY_GROUP: NameForm =
    NameForm::new(" ._-:/()#,@[]+=&;{}!$*", 1, GROUP_TEXT_CHARACTERS);

/// The names of Studio domains.
///
/// Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateDomain.html>
pub(crate) const STUDIO_DOMAIN: NameForm = NameForm::new("-", 1, 63);

/// The values of tags.
///
/// Source: <https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html>
pub(crate) const TAG: NameForm = NameForm::new(" +=._:@/-", 1, 256);
