// Made by `cargo xtask generate`; do not edit.
//! `AWS::Logs::LogGroup`

use stanchion_template::generated::*;

/// `AWS::Logs::LogGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loggroup.html)
#[must_use]
pub struct LogGroup(Properties_);
impl LogGroup {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LogGroup(Properties_::new()) }
}
impl LogGroup {
    /// Sets `BearerTokenAuthenticationEnabled`.
    #[inline] pub fn bearer_token_authentication_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("BearerTokenAuthenticationEnabled", value.into_node()); self }
    /// Sets `DataProtectionPolicy`.
    #[inline] pub fn data_protection_policy(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("DataProtectionPolicy", value.into_node()); self }
    /// Sets `DeletionProtectionEnabled`.
    #[inline] pub fn deletion_protection_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DeletionProtectionEnabled", value.into_node()); self }
    /// Sets `FieldIndexPolicies`.
    #[inline] pub fn field_index_policies(mut self, value: impl IntoValue_<Vec<Node_>>) -> Self { self.0.put("FieldIndexPolicies", value.into_node()); self }
    /// Sets `KmsKeyId`. 0 to 256 characters.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `LogGroupClass`. The values are constants of [`LogGroupClass`].
    #[inline] pub fn log_group_class(mut self, value: impl IntoValue_<LogGroupClass>) -> Self { self.0.put("LogGroupClass", value.into_node()); self }
    /// Sets `LogGroupName`. 1 to 512 characters. An update replaces the resource.
    #[inline] pub fn log_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogGroupName", value.into_node()); self }
    /// Sets `ResourcePolicyDocument`.
    #[inline] pub fn resource_policy_document(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("ResourcePolicyDocument", value.into_node()); self }
    /// Sets `RetentionInDays`.
    #[inline] pub fn retention_in_days(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RetentionInDays", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<LogGroup> for LogGroup { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for LogGroup {
    const TYPE: &'static str = "AWS::Logs::LogGroup";
    type Handle = LogGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`LogGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LogGroupRef(Id_);
impl From<Id_> for LogGroupRef { #[inline] fn from(id: Id_) -> Self { LogGroupRef(id) } }
impl AsRef<Id_> for LogGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LogGroupRef {
    /// `Ref`: `LogGroupName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// Values of `AWS::Logs::LogGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loggroup.html)
#[derive(Debug)]
pub enum LogGroupClass {}
impl LogGroupClass {
    /// `STANDARD`
    pub const STANDARD: Value_<LogGroupClass> = Value_::constant("STANDARD");
    /// `INFREQUENT_ACCESS`
    pub const INFREQUENT_ACCESS: Value_<LogGroupClass> = Value_::constant("INFREQUENT_ACCESS");
    /// `DELIVERY`
    pub const DELIVERY: Value_<LogGroupClass> = Value_::constant("DELIVERY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LogGroupClass> { Value_::from_node(value.into_node()) }
}
