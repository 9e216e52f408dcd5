// Made by `cargo xtask generate`; do not edit.
//! `AWS::BedrockAgentCore::CodeInterpreterCustom`

use stanchion_template::generated::*;

/// `AWS::BedrockAgentCore::CodeInterpreterCustom`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-codeinterpretercustom.html)
#[must_use]
pub struct CodeInterpreterCustom<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CodeInterpreterCustom<Missing_<super::required::name>, Missing_<super::required::network_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CodeInterpreterCustom(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CodeInterpreterCustom<S0, S1> {
    /// Sets `Certificates`. 0 to 10 items. An update replaces the resource.
    #[inline] pub fn certificates(mut self, value: impl IntoValue_<Vec<Certificate>>) -> Self { self.0.put("Certificates", value.into_node()); self }
    /// Sets `Description`. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `ExecutionRoleArn`. An update replaces the resource.
    #[inline] pub fn execution_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExecutionRoleArn", value.into_node()); self }
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> CodeInterpreterCustom<Set_, S1> { self.0.put("Name", value.into_node()); CodeInterpreterCustom(self.0, PhantomData_) }
    /// Sets `NetworkConfiguration`. Required. An update replaces the resource.
    #[inline] pub fn network_configuration(mut self, value: impl IntoValue_<CodeInterpreterNetworkConfiguration>) -> CodeInterpreterCustom<S0, Set_> { self.0.put("NetworkConfiguration", value.into_node()); CodeInterpreterCustom(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CodeInterpreterCustom> for CodeInterpreterCustom<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for CodeInterpreterCustom<S0, S1> {
    const TYPE: &'static str = "AWS::BedrockAgentCore::CodeInterpreterCustom";
    type Handle = CodeInterpreterCustomRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`CodeInterpreterCustom`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CodeInterpreterCustomRef(Id_);
impl From<Id_> for CodeInterpreterCustomRef { #[inline] fn from(id: Id_) -> Self { CodeInterpreterCustomRef(id) } }
impl AsRef<Id_> for CodeInterpreterCustomRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CodeInterpreterCustomRef {
    /// `Ref`: `CodeInterpreterId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CodeInterpreterArn`
    #[inline] pub fn code_interpreter_arn(&self) -> Value_<String> { self.0.attribute("CodeInterpreterArn") }
    /// `Fn::GetAtt` `CodeInterpreterId`
    #[inline] pub fn code_interpreter_id(&self) -> Value_<String> { self.0.attribute("CodeInterpreterId") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `FailureReason`
    #[inline] pub fn failure_reason(&self) -> Value_<String> { self.0.attribute("FailureReason") }
    /// `Fn::GetAtt` `LastUpdatedAt`
    #[inline] pub fn last_updated_at(&self) -> Value_<String> { self.0.attribute("LastUpdatedAt") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::BedrockAgentCore::CodeInterpreterCustom.CertificateLocation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-codeinterpretercustom-certificatelocation.html)
#[must_use]
pub struct CertificateLocation<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CertificateLocation<Missing_<super::required::secret_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CertificateLocation(Properties_::new(), PhantomData_) }
}
impl<S0> CertificateLocation<S0> {
    /// Sets `SecretArn`. Required.
    #[inline] pub fn secret_arn(mut self, value: impl IntoValue_<String>) -> CertificateLocation<Set_> { self.0.put("SecretArn", value.into_node()); CertificateLocation(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CertificateLocation> for CertificateLocation<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::CodeInterpreterCustom.Certificate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-codeinterpretercustom-certificate.html)
#[must_use]
pub struct Certificate<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Certificate<Missing_<super::required::certificate_location>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Certificate(Properties_::new(), PhantomData_) }
}
impl<S0> Certificate<S0> {
    /// Sets `CertificateLocation`. Required.
    #[inline] pub fn certificate_location(mut self, value: impl IntoValue_<CertificateLocation>) -> Certificate<Set_> { self.0.put("CertificateLocation", value.into_node()); Certificate(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Certificate> for Certificate<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::CodeInterpreterCustom.VpcConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-codeinterpretercustom-vpcconfig.html)
#[must_use]
pub struct VpcConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl VpcConfig<Missing_<super::required::security_groups>, Missing_<super::required::subnets>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VpcConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> VpcConfig<S0, S1> {
    /// Sets `SecurityGroups`. Required. 1 to 16 items.
    #[inline] pub fn security_groups(mut self, value: impl IntoValue_<Vec<String>>) -> VpcConfig<Set_, S1> { self.0.put("SecurityGroups", value.into_node()); VpcConfig(self.0, PhantomData_) }
    /// Sets `Subnets`. Required. 1 to 16 items.
    #[inline] pub fn subnets(mut self, value: impl IntoValue_<Vec<String>>) -> VpcConfig<S0, Set_> { self.0.put("Subnets", value.into_node()); VpcConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<VpcConfig> for VpcConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::CodeInterpreterCustom.CodeInterpreterNetworkConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-codeinterpretercustom-codeinterpreternetworkconfiguration.html)
#[must_use]
pub struct CodeInterpreterNetworkConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CodeInterpreterNetworkConfiguration<Missing_<super::required::network_mode>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CodeInterpreterNetworkConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> CodeInterpreterNetworkConfiguration<S0> {
    /// Sets `NetworkMode`. Required. The values are constants of [`CodeInterpreterNetworkMode`].
    #[inline] pub fn network_mode(mut self, value: impl IntoValue_<CodeInterpreterNetworkMode>) -> CodeInterpreterNetworkConfiguration<Set_> { self.0.put("NetworkMode", value.into_node()); CodeInterpreterNetworkConfiguration(self.0, PhantomData_) }
    /// Sets `VpcConfig`.
    #[inline] pub fn vpc_config(mut self, value: impl IntoValue_<VpcConfig>) -> Self { self.0.put("VpcConfig", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<CodeInterpreterNetworkConfiguration> for CodeInterpreterNetworkConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::BedrockAgentCore::CodeInterpreterCustom`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-codeinterpretercustom.html)
#[derive(Debug)]
pub enum CodeInterpreterNetworkMode {}
impl CodeInterpreterNetworkMode {
    /// `PUBLIC`
    pub const PUBLIC: Value_<CodeInterpreterNetworkMode> = Value_::constant("PUBLIC");
    /// `SANDBOX`
    pub const SANDBOX: Value_<CodeInterpreterNetworkMode> = Value_::constant("SANDBOX");
    /// `VPC`
    pub const VPC: Value_<CodeInterpreterNetworkMode> = Value_::constant("VPC");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CodeInterpreterNetworkMode> { Value_::from_node(value.into_node()) }
}
