// Made by `cargo xtask generate`; do not edit.
//! `AWS::RedshiftServerless::Namespace`

use stanchion_template::generated::*;

/// `AWS::RedshiftServerless::Namespace`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshiftserverless-namespace.html)
#[must_use]
pub struct Namespace<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Namespace<Missing_<super::required::namespace_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Namespace(Properties_::new(), PhantomData_) }
}
impl<S0> Namespace<S0> {
    /// Sets `AdminPasswordSecretKmsKeyId`.
    #[inline] pub fn admin_password_secret_kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AdminPasswordSecretKmsKeyId", value.into_node()); self }
    /// Sets `AdminUserPassword`. 8 to 64 characters.
    #[inline] pub fn admin_user_password(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AdminUserPassword", value.into_node()); self }
    /// Sets `AdminUsername`.
    #[inline] pub fn admin_username(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AdminUsername", value.into_node()); self }
    /// Sets `DbName`. At most 127 characters.
    #[inline] pub fn db_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DbName", value.into_node()); self }
    /// Sets `DefaultIamRoleArn`.
    #[inline] pub fn default_iam_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefaultIamRoleArn", value.into_node()); self }
    /// Sets `FinalSnapshotName`. At most 255 characters.
    #[inline] pub fn final_snapshot_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FinalSnapshotName", value.into_node()); self }
    /// Sets `FinalSnapshotRetentionPeriod`.
    #[inline] pub fn final_snapshot_retention_period(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("FinalSnapshotRetentionPeriod", value.into_node()); self }
    /// Sets `IamRoles`.
    #[inline] pub fn iam_roles(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("IamRoles", value.into_node()); self }
    /// Sets `KmsKeyId`.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `LogExports`. 0 to 16 items. The values are constants of [`LogExport`].
    #[inline] pub fn log_exports(mut self, value: impl IntoValue_<Vec<LogExport>>) -> Self { self.0.put("LogExports", value.into_node()); self }
    /// Sets `ManageAdminPassword`.
    #[inline] pub fn manage_admin_password(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ManageAdminPassword", value.into_node()); self }
    /// Sets `NamespaceName`. Required. 3 to 64 characters. An update replaces the resource.
    #[inline] pub fn namespace_name(mut self, value: impl IntoValue_<String>) -> Namespace<Set_> { self.0.put("NamespaceName", value.into_node()); Namespace(self.0, PhantomData_) }
    /// Sets `NamespaceResourcePolicy`.
    #[inline] pub fn namespace_resource_policy(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("NamespaceResourcePolicy", value.into_node()); self }
    /// Sets `RedshiftIdcApplicationArn`. 1 to 1024 characters.
    #[inline] pub fn redshift_idc_application_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RedshiftIdcApplicationArn", value.into_node()); self }
    /// Sets `SnapshotCopyConfigurations`. At most 1 item.
    #[inline] pub fn snapshot_copy_configurations(mut self, value: impl IntoValue_<Vec<SnapshotCopyConfiguration>>) -> Self { self.0.put("SnapshotCopyConfigurations", value.into_node()); self }
    /// Sets `Tags`. 0 to 200 items. An update may replace the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Namespace> for Namespace<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Namespace<S0> {
    const TYPE: &'static str = "AWS::RedshiftServerless::Namespace";
    type Handle = NamespaceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Namespace`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct NamespaceRef(Id_);
impl From<Id_> for NamespaceRef { #[inline] fn from(id: Id_) -> Self { NamespaceRef(id) } }
impl AsRef<Id_> for NamespaceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl NamespaceRef {
    /// `Ref`: `NamespaceName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Namespace`
    #[inline] pub fn namespace(&self) -> Value_<String> { self.0.attribute("Namespace") }
    /// `Fn::GetAtt` `Namespace.AdminUsername`
    #[inline] pub fn namespace_admin_username(&self) -> Value_<String> { self.0.attribute("Namespace.AdminUsername") }
    /// `Fn::GetAtt` `Namespace.CreationDate`
    #[inline] pub fn namespace_creation_date(&self) -> Value_<String> { self.0.attribute("Namespace.CreationDate") }
    /// `Fn::GetAtt` `Namespace.DbName`
    #[inline] pub fn namespace_db_name(&self) -> Value_<String> { self.0.attribute("Namespace.DbName") }
    /// `Fn::GetAtt` `Namespace.DefaultIamRoleArn`
    #[inline] pub fn namespace_default_iam_role_arn(&self) -> Value_<String> { self.0.attribute("Namespace.DefaultIamRoleArn") }
    /// `Fn::GetAtt` `Namespace.IamRoles`
    #[inline] pub fn namespace_iam_roles(&self) -> Value_<Vec<String>> { self.0.list_attribute("Namespace.IamRoles") }
    /// `Fn::GetAtt` `Namespace.KmsKeyId`
    #[inline] pub fn namespace_kms_key_id(&self) -> Value_<String> { self.0.attribute("Namespace.KmsKeyId") }
    /// `Fn::GetAtt` `Namespace.LogExports`
    #[inline] pub fn namespace_log_exports(&self) -> Value_<Vec<String>> { self.0.list_attribute("Namespace.LogExports") }
    /// `Fn::GetAtt` `Namespace.NamespaceArn`
    #[inline] pub fn namespace_namespace_arn(&self) -> Value_<String> { self.0.attribute("Namespace.NamespaceArn") }
    /// `Fn::GetAtt` `Namespace.NamespaceId`
    #[inline] pub fn namespace_namespace_id(&self) -> Value_<String> { self.0.attribute("Namespace.NamespaceId") }
    /// `Fn::GetAtt` `Namespace.NamespaceName`
    #[inline] pub fn namespace_namespace_name(&self) -> Value_<String> { self.0.attribute("Namespace.NamespaceName") }
    /// `Fn::GetAtt` `Namespace.Status`
    #[inline] pub fn namespace_status(&self) -> Value_<String> { self.0.attribute("Namespace.Status") }
}
/// `AWS::RedshiftServerless::Namespace.SnapshotCopyConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-redshiftserverless-namespace-snapshotcopyconfiguration.html)
#[must_use]
pub struct SnapshotCopyConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SnapshotCopyConfiguration<Missing_<super::required::destination_region>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SnapshotCopyConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> SnapshotCopyConfiguration<S0> {
    /// Sets `DestinationKmsKeyId`.
    #[inline] pub fn destination_kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DestinationKmsKeyId", value.into_node()); self }
    /// Sets `DestinationRegion`. Required.
    #[inline] pub fn destination_region(mut self, value: impl IntoValue_<String>) -> SnapshotCopyConfiguration<Set_> { self.0.put("DestinationRegion", value.into_node()); SnapshotCopyConfiguration(self.0, PhantomData_) }
    /// Sets `SnapshotRetentionPeriod`.
    #[inline] pub fn snapshot_retention_period(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SnapshotRetentionPeriod", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<SnapshotCopyConfiguration> for SnapshotCopyConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::RedshiftServerless::Namespace`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshiftserverless-namespace.html)
#[derive(Debug)]
pub enum LogExport {}
impl LogExport {
    /// `useractivitylog`
    pub const USERACTIVITYLOG: Value_<LogExport> = Value_::constant("useractivitylog");
    /// `userlog`
    pub const USERLOG: Value_<LogExport> = Value_::constant("userlog");
    /// `connectionlog`
    pub const CONNECTIONLOG: Value_<LogExport> = Value_::constant("connectionlog");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LogExport> { Value_::from_node(value.into_node()) }
}
