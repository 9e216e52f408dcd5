// Made by `cargo xtask generate`; do not edit.
//! `AWS::BedrockAgentCore::BrowserCustom`

use stanchion_template::generated::*;

/// `AWS::BedrockAgentCore::BrowserCustom`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-browsercustom.html)
#[must_use]
pub struct BrowserCustom<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl BrowserCustom<Missing_<super::required::name>, Missing_<super::required::network_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BrowserCustom(Properties_::new(), PhantomData_) }
}
impl<S0, S1> BrowserCustom<S0, S1> {
    /// Sets `BrowserSigning`. An update replaces the resource.
    #[inline] pub fn browser_signing(mut self, value: impl IntoValue_<BrowserSigning>) -> Self { self.0.put("BrowserSigning", value.into_node()); self }
    /// Sets `Certificates`. 0 to 10 items. An update replaces the resource.
    #[inline] pub fn certificates(mut self, value: impl IntoValue_<Vec<Certificate>>) -> Self { self.0.put("Certificates", value.into_node()); self }
    /// Sets `Description`. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `EnterprisePolicies`. 0 to 10 items. An update replaces the resource.
    #[inline] pub fn enterprise_policies(mut self, value: impl IntoValue_<Vec<BrowserEnterprisePolicy>>) -> Self { self.0.put("EnterprisePolicies", value.into_node()); self }
    /// Sets `ExecutionRoleArn`. An update replaces the resource.
    #[inline] pub fn execution_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExecutionRoleArn", value.into_node()); self }
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> BrowserCustom<Set_, S1> { self.0.put("Name", value.into_node()); BrowserCustom(self.0, PhantomData_) }
    /// Sets `NetworkConfiguration`. Required. An update replaces the resource.
    #[inline] pub fn network_configuration(mut self, value: impl IntoValue_<BrowserNetworkConfiguration>) -> BrowserCustom<S0, Set_> { self.0.put("NetworkConfiguration", value.into_node()); BrowserCustom(self.0, PhantomData_) }
    /// Sets `RecordingConfig`. An update replaces the resource.
    #[inline] pub fn recording_config(mut self, value: impl IntoValue_<RecordingConfig>) -> Self { self.0.put("RecordingConfig", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<BrowserCustom> for BrowserCustom<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for BrowserCustom<S0, S1> {
    const TYPE: &'static str = "AWS::BedrockAgentCore::BrowserCustom";
    type Handle = BrowserCustomRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`BrowserCustom`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct BrowserCustomRef(Id_);
impl From<Id_> for BrowserCustomRef { #[inline] fn from(id: Id_) -> Self { BrowserCustomRef(id) } }
impl AsRef<Id_> for BrowserCustomRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl BrowserCustomRef {
    /// `Ref`: `BrowserId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `BrowserArn`
    #[inline] pub fn browser_arn(&self) -> Value_<String> { self.0.attribute("BrowserArn") }
    /// `Fn::GetAtt` `BrowserId`
    #[inline] pub fn browser_id(&self) -> Value_<String> { self.0.attribute("BrowserId") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `FailureReason`
    #[inline] pub fn failure_reason(&self) -> Value_<String> { self.0.attribute("FailureReason") }
    /// `Fn::GetAtt` `LastUpdatedAt`
    #[inline] pub fn last_updated_at(&self) -> Value_<String> { self.0.attribute("LastUpdatedAt") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::BedrockAgentCore::BrowserCustom.BrowserSigning`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-browsercustom-browsersigning.html)
#[must_use]
pub struct BrowserSigning(Properties_);
impl BrowserSigning {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BrowserSigning(Properties_::new()) }
}
impl BrowserSigning {
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
}
impl IntoValue_<BrowserSigning> for BrowserSigning { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::BrowserCustom.CertificateLocation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-browsercustom-certificatelocation.html)
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
/// `AWS::BedrockAgentCore::BrowserCustom.Certificate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-browsercustom-certificate.html)
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
/// `AWS::BedrockAgentCore::BrowserCustom.S3Location`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-browsercustom-s3location.html)
#[must_use]
pub struct S3Location<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl S3Location<Missing_<super::required::bucket>, Missing_<super::required::prefix>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3Location(Properties_::new(), PhantomData_) }
}
impl<S0, S1> S3Location<S0, S1> {
    /// Sets `Bucket`. Required.
    #[inline] pub fn bucket(mut self, value: impl IntoValue_<String>) -> S3Location<Set_, S1> { self.0.put("Bucket", value.into_node()); S3Location(self.0, PhantomData_) }
    /// Sets `Prefix`. Required. At least 1 character.
    #[inline] pub fn prefix(mut self, value: impl IntoValue_<String>) -> S3Location<S0, Set_> { self.0.put("Prefix", value.into_node()); S3Location(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<S3Location> for S3Location<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::BrowserCustom.BrowserEnterprisePolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-browsercustom-browserenterprisepolicy.html)
#[must_use]
pub struct BrowserEnterprisePolicy<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl BrowserEnterprisePolicy<Missing_<super::required::location>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BrowserEnterprisePolicy(Properties_::new(), PhantomData_) }
}
impl<S0, S1> BrowserEnterprisePolicy<S0, S1> {
    /// Sets `Location`. Required.
    #[inline] pub fn location(mut self, value: impl IntoValue_<S3Location>) -> BrowserEnterprisePolicy<Set_, S1> { self.0.put("Location", value.into_node()); BrowserEnterprisePolicy(self.0, PhantomData_) }
    /// Sets `Type`. Required. The values are constants of [`BrowserEnterprisePolicyType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<BrowserEnterprisePolicyType>) -> BrowserEnterprisePolicy<S0, Set_> { self.0.put("Type", value.into_node()); BrowserEnterprisePolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<BrowserEnterprisePolicy> for BrowserEnterprisePolicy<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::BrowserCustom.VpcConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-browsercustom-vpcconfig.html)
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
/// `AWS::BedrockAgentCore::BrowserCustom.BrowserNetworkConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-browsercustom-browsernetworkconfiguration.html)
#[must_use]
pub struct BrowserNetworkConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl BrowserNetworkConfiguration<Missing_<super::required::network_mode>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BrowserNetworkConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> BrowserNetworkConfiguration<S0> {
    /// Sets `NetworkMode`. Required. The values are constants of [`BrowserNetworkMode`].
    #[inline] pub fn network_mode(mut self, value: impl IntoValue_<BrowserNetworkMode>) -> BrowserNetworkConfiguration<Set_> { self.0.put("NetworkMode", value.into_node()); BrowserNetworkConfiguration(self.0, PhantomData_) }
    /// Sets `VpcConfig`.
    #[inline] pub fn vpc_config(mut self, value: impl IntoValue_<VpcConfig>) -> Self { self.0.put("VpcConfig", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<BrowserNetworkConfiguration> for BrowserNetworkConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::BrowserCustom.RecordingConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-browsercustom-recordingconfig.html)
#[must_use]
pub struct RecordingConfig(Properties_);
impl RecordingConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RecordingConfig(Properties_::new()) }
}
impl RecordingConfig {
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `S3Location`.
    #[inline] pub fn s3_location(mut self, value: impl IntoValue_<S3Location>) -> Self { self.0.put("S3Location", value.into_node()); self }
}
impl IntoValue_<RecordingConfig> for RecordingConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::BedrockAgentCore::BrowserCustom`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-browsercustom.html)
#[derive(Debug)]
pub enum BrowserEnterprisePolicyType {}
impl BrowserEnterprisePolicyType {
    /// `MANAGED`
    pub const MANAGED: Value_<BrowserEnterprisePolicyType> = Value_::constant("MANAGED");
    /// `RECOMMENDED`
    pub const RECOMMENDED: Value_<BrowserEnterprisePolicyType> = Value_::constant("RECOMMENDED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<BrowserEnterprisePolicyType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::BedrockAgentCore::BrowserCustom`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-browsercustom.html)
#[derive(Debug)]
pub enum BrowserNetworkMode {}
impl BrowserNetworkMode {
    /// `PUBLIC`
    pub const PUBLIC: Value_<BrowserNetworkMode> = Value_::constant("PUBLIC");
    /// `VPC`
    pub const VPC: Value_<BrowserNetworkMode> = Value_::constant("VPC");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<BrowserNetworkMode> { Value_::from_node(value.into_node()) }
}
