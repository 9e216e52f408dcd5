// Made by `cargo xtask generate`; do not edit.
//! `AWS::DynamoDB::Backup`

use stanchion_template::generated::*;

/// `AWS::DynamoDB::Backup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-backup.html)
#[must_use]
pub struct Backup<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Backup<Missing_<super::required::backup_name>, Missing_<super::required::table_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Backup(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Backup<S0, S1> {
    /// Sets `BackupName`. Required. An update replaces the resource.
    #[inline] pub fn backup_name(mut self, value: impl IntoValue_<String>) -> Backup<Set_, S1> { self.0.put("BackupName", value.into_node()); Backup(self.0, PhantomData_) }
    /// Sets `TableName`. Required. An update replaces the resource.
    #[inline] pub fn table_name(mut self, value: impl IntoValue_<String>) -> Backup<S0, Set_> { self.0.put("TableName", value.into_node()); Backup(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Backup> for Backup<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Backup<S0, S1> {
    const TYPE: &'static str = "AWS::DynamoDB::Backup";
    type Handle = BackupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Backup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct BackupRef(Id_);
impl From<Id_> for BackupRef { #[inline] fn from(id: Id_) -> Self { BackupRef(id) } }
impl AsRef<Id_> for BackupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl BackupRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `BackupArn`
    #[inline] pub fn backup_arn(&self) -> Value_<String> { self.0.attribute("BackupArn") }
    /// `Fn::GetAtt` `BackupCreationDateTime`
    #[inline] pub fn backup_creation_date_time(&self) -> Value_<String> { self.0.attribute("BackupCreationDateTime") }
    /// `Fn::GetAtt` `BackupId`
    #[inline] pub fn backup_id(&self) -> Value_<String> { self.0.attribute("BackupId") }
    /// `Fn::GetAtt` `BackupSizeBytes`
    #[inline] pub fn backup_size_bytes(&self) -> Value_<i64> { self.0.attribute("BackupSizeBytes") }
    /// `Fn::GetAtt` `BackupStatus`
    #[inline] pub fn backup_status(&self) -> Value_<String> { self.0.attribute("BackupStatus") }
    /// `Fn::GetAtt` `BackupType`
    #[inline] pub fn backup_type(&self) -> Value_<String> { self.0.attribute("BackupType") }
}
