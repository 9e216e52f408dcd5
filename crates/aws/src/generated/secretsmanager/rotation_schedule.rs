// Made by `cargo xtask generate`; do not edit.
//! `AWS::SecretsManager::RotationSchedule`

use stanchion_template::generated::*;

/// `AWS::SecretsManager::RotationSchedule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-rotationschedule.html)
#[must_use]
pub struct RotationSchedule<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RotationSchedule<Missing_<super::required::secret_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RotationSchedule(Properties_::new(), PhantomData_) }
}
impl<S0> RotationSchedule<S0> {
    /// Sets `ExternalSecretRotationMetadata`.
    #[inline] pub fn external_secret_rotation_metadata(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("ExternalSecretRotationMetadata", value.into_node()); self }
    /// Sets `ExternalSecretRotationRoleArn`.
    #[inline] pub fn external_secret_rotation_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExternalSecretRotationRoleArn", value.into_node()); self }
    /// Sets `HostedRotationLambda`.
    #[inline] pub fn hosted_rotation_lambda(mut self, value: impl IntoValue_<HostedRotationLambda>) -> Self { self.0.put("HostedRotationLambda", value.into_node()); self }
    /// Sets `RotateImmediatelyOnUpdate`.
    #[inline] pub fn rotate_immediately_on_update(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RotateImmediatelyOnUpdate", value.into_node()); self }
    /// Sets `RotationLambdaARN`.
    #[inline] pub fn rotation_lambda_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RotationLambdaARN", value.into_node()); self }
    /// Sets `RotationRules`.
    #[inline] pub fn rotation_rules(mut self, value: impl IntoValue_<RotationRules>) -> Self { self.0.put("RotationRules", value.into_node()); self }
    /// Sets `SecretId`. Required. An update replaces the resource.
    #[inline] pub fn secret_id(mut self, value: impl IntoValue_<String>) -> RotationSchedule<Set_> { self.0.put("SecretId", value.into_node()); RotationSchedule(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RotationSchedule> for RotationSchedule<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for RotationSchedule<S0> {
    const TYPE: &'static str = "AWS::SecretsManager::RotationSchedule";
    type Handle = RotationScheduleRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`RotationSchedule`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RotationScheduleRef(Id_);
impl From<Id_> for RotationScheduleRef { #[inline] fn from(id: Id_) -> Self { RotationScheduleRef(id) } }
impl AsRef<Id_> for RotationScheduleRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RotationScheduleRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::SecretsManager::RotationSchedule.HostedRotationLambda`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-secretsmanager-rotationschedule-hostedrotationlambda.html)
#[must_use]
pub struct HostedRotationLambda<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl HostedRotationLambda<Missing_<super::required::rotation_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HostedRotationLambda(Properties_::new(), PhantomData_) }
}
impl<S0> HostedRotationLambda<S0> {
    /// Sets `ExcludeCharacters`.
    #[inline] pub fn exclude_characters(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExcludeCharacters", value.into_node()); self }
    /// Sets `KmsKeyArn`.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyArn", value.into_node()); self }
    /// Sets `MasterSecretArn`.
    #[inline] pub fn master_secret_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MasterSecretArn", value.into_node()); self }
    /// Sets `MasterSecretKmsKeyArn`.
    #[inline] pub fn master_secret_kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MasterSecretKmsKeyArn", value.into_node()); self }
    /// Sets `RotationLambdaName`.
    #[inline] pub fn rotation_lambda_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RotationLambdaName", value.into_node()); self }
    /// Sets `RotationType`. Required.
    #[inline] pub fn rotation_type(mut self, value: impl IntoValue_<String>) -> HostedRotationLambda<Set_> { self.0.put("RotationType", value.into_node()); HostedRotationLambda(self.0, PhantomData_) }
    /// Sets `Runtime`.
    #[inline] pub fn runtime(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Runtime", value.into_node()); self }
    /// Sets `SuperuserSecretArn`.
    #[inline] pub fn superuser_secret_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SuperuserSecretArn", value.into_node()); self }
    /// Sets `SuperuserSecretKmsKeyArn`.
    #[inline] pub fn superuser_secret_kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SuperuserSecretKmsKeyArn", value.into_node()); self }
    /// Sets `VpcSecurityGroupIds`.
    #[inline] pub fn vpc_security_group_ids(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VpcSecurityGroupIds", value.into_node()); self }
    /// Sets `VpcSubnetIds`.
    #[inline] pub fn vpc_subnet_ids(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VpcSubnetIds", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<HostedRotationLambda> for HostedRotationLambda<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SecretsManager::RotationSchedule.RotationRules`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-secretsmanager-rotationschedule-rotationrules.html)
#[must_use]
pub struct RotationRules(Properties_);
impl RotationRules {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RotationRules(Properties_::new()) }
}
impl RotationRules {
    /// Sets `AutomaticallyAfterDays`.
    #[inline] pub fn automatically_after_days(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("AutomaticallyAfterDays", value.into_node()); self }
    /// Sets `Duration`.
    #[inline] pub fn duration(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Duration", value.into_node()); self }
    /// Sets `ScheduleExpression`.
    #[inline] pub fn schedule_expression(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ScheduleExpression", value.into_node()); self }
}
impl IntoValue_<RotationRules> for RotationRules { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
