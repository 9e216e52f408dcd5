// Made by `cargo xtask generate`; do not edit.
//! `AWS::EKS::Capability`

use stanchion_template::generated::*;

/// `AWS::EKS::Capability`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-capability.html)
#[must_use]
pub struct Capability<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl Capability<Missing_<super::required::capability_name>, Missing_<super::required::cluster_name>, Missing_<super::required::delete_propagation_policy>, Missing_<super::required::role_arn>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Capability(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> Capability<S0, S1, S2, S3, S4> {
    /// Sets `CapabilityName`. Required. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn capability_name(mut self, value: impl IntoValue_<String>) -> Capability<Set_, S1, S2, S3, S4> { self.0.put("CapabilityName", value.into_node()); Capability(self.0, PhantomData_) }
    /// Sets `ClusterName`. Required. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn cluster_name(mut self, value: impl IntoValue_<String>) -> Capability<S0, Set_, S2, S3, S4> { self.0.put("ClusterName", value.into_node()); Capability(self.0, PhantomData_) }
    /// Sets `Configuration`.
    #[inline] pub fn configuration(mut self, value: impl IntoValue_<CapabilityConfiguration>) -> Self { self.0.put("Configuration", value.into_node()); self }
    /// Sets `DeletePropagationPolicy`. Required. The values are constants of [`DeletePropagationPolicy`].
    #[inline] pub fn delete_propagation_policy(mut self, value: impl IntoValue_<DeletePropagationPolicy>) -> Capability<S0, S1, Set_, S3, S4> { self.0.put("DeletePropagationPolicy", value.into_node()); Capability(self.0, PhantomData_) }
    /// Sets `RoleArn`. Required.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Capability<S0, S1, S2, Set_, S4> { self.0.put("RoleArn", value.into_node()); Capability(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Type`. Required. An update replaces the resource. The values are constants of [`CapabilityType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<CapabilityType>) -> Capability<S0, S1, S2, S3, Set_> { self.0.put("Type", value.into_node()); Capability(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<Capability> for Capability<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> ResourceType_ for Capability<S0, S1, S2, S3, S4> {
    const TYPE: &'static str = "AWS::EKS::Capability";
    type Handle = CapabilityRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Capability`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CapabilityRef(Id_);
impl From<Id_> for CapabilityRef { #[inline] fn from(id: Id_) -> Self { CapabilityRef(id) } }
impl AsRef<Id_> for CapabilityRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CapabilityRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Configuration.ArgoCd.AwsIdc.IdcManagedApplicationArn`
    #[inline] pub fn configuration_argo_cd_aws_idc_idc_managed_application_arn(&self) -> Value_<String> { self.0.attribute("Configuration.ArgoCd.AwsIdc.IdcManagedApplicationArn") }
    /// `Fn::GetAtt` `Configuration.ArgoCd.ServerUrl`
    #[inline] pub fn configuration_argo_cd_server_url(&self) -> Value_<String> { self.0.attribute("Configuration.ArgoCd.ServerUrl") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `ModifiedAt`
    #[inline] pub fn modified_at(&self) -> Value_<String> { self.0.attribute("ModifiedAt") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `Version`
    #[inline] pub fn version(&self) -> Value_<String> { self.0.attribute("Version") }
}
/// `AWS::EKS::Capability.Ack`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-capability-ack.html)
#[must_use]
pub struct Ack(Properties_);
impl Ack {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Ack(Properties_::new()) }
}
impl Ack {
    /// Sets `DisabledServices`. 0 to 200 items.
    #[inline] pub fn disabled_services(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("DisabledServices", value.into_node()); self }
    /// Sets `EnableCrossNamespace`.
    #[inline] pub fn enable_cross_namespace(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableCrossNamespace", value.into_node()); self }
}
impl IntoValue_<Ack> for Ack { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EKS::Capability.AwsIdc`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-capability-awsidc.html)
#[must_use]
pub struct AwsIdc<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AwsIdc<Missing_<super::required::idc_instance_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AwsIdc(Properties_::new(), PhantomData_) }
}
impl<S0> AwsIdc<S0> {
    /// Sets `IdcInstanceArn`. Required.
    #[inline] pub fn idc_instance_arn(mut self, value: impl IntoValue_<String>) -> AwsIdc<Set_> { self.0.put("IdcInstanceArn", value.into_node()); AwsIdc(self.0, PhantomData_) }
    /// Sets `IdcManagedApplicationArn`.
    #[inline] pub fn idc_managed_application_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IdcManagedApplicationArn", value.into_node()); self }
    /// Sets `IdcRegion`.
    #[inline] pub fn idc_region(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IdcRegion", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AwsIdc> for AwsIdc<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EKS::Capability.NetworkAccess`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-capability-networkaccess.html)
#[must_use]
pub struct NetworkAccess(Properties_);
impl NetworkAccess {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NetworkAccess(Properties_::new()) }
}
impl NetworkAccess {
    /// Sets `VpceIds`.
    #[inline] pub fn vpce_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("VpceIds", value.into_node()); self }
}
impl IntoValue_<NetworkAccess> for NetworkAccess { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EKS::Capability.SsoIdentity`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-capability-ssoidentity.html)
#[must_use]
pub struct SsoIdentity<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SsoIdentity<Missing_<super::required::id>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SsoIdentity(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SsoIdentity<S0, S1> {
    /// Sets `Id`. Required.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> SsoIdentity<Set_, S1> { self.0.put("Id", value.into_node()); SsoIdentity(self.0, PhantomData_) }
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> SsoIdentity<S0, Set_> { self.0.put("Type", value.into_node()); SsoIdentity(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SsoIdentity> for SsoIdentity<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EKS::Capability.ArgoCdRoleMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-capability-argocdrolemapping.html)
#[must_use]
pub struct ArgoCdRoleMapping<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ArgoCdRoleMapping<Missing_<super::required::identities>, Missing_<super::required::role>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ArgoCdRoleMapping(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ArgoCdRoleMapping<S0, S1> {
    /// Sets `Identities`. Required.
    #[inline] pub fn identities(mut self, value: impl IntoValue_<Vec<SsoIdentity>>) -> ArgoCdRoleMapping<Set_, S1> { self.0.put("Identities", value.into_node()); ArgoCdRoleMapping(self.0, PhantomData_) }
    /// Sets `Role`. Required. The values are constants of [`Role`].
    #[inline] pub fn role(mut self, value: impl IntoValue_<Role>) -> ArgoCdRoleMapping<S0, Set_> { self.0.put("Role", value.into_node()); ArgoCdRoleMapping(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ArgoCdRoleMapping> for ArgoCdRoleMapping<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EKS::Capability.ArgoCd`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-capability-argocd.html)
#[must_use]
pub struct ArgoCd<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ArgoCd<Missing_<super::required::aws_idc>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ArgoCd(Properties_::new(), PhantomData_) }
}
impl<S0> ArgoCd<S0> {
    /// Sets `AwsIdc`. Required.
    #[inline] pub fn aws_idc(mut self, value: impl IntoValue_<AwsIdc>) -> ArgoCd<Set_> { self.0.put("AwsIdc", value.into_node()); ArgoCd(self.0, PhantomData_) }
    /// Sets `EndpointPrefix`. 1 to 50 characters.
    #[inline] pub fn endpoint_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EndpointPrefix", value.into_node()); self }
    /// Sets `Namespace`.
    #[inline] pub fn namespace(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Namespace", value.into_node()); self }
    /// Sets `NetworkAccess`.
    #[inline] pub fn network_access(mut self, value: impl IntoValue_<NetworkAccess>) -> Self { self.0.put("NetworkAccess", value.into_node()); self }
    /// Sets `RbacRoleMappings`.
    #[inline] pub fn rbac_role_mappings(mut self, value: impl IntoValue_<Vec<ArgoCdRoleMapping>>) -> Self { self.0.put("RbacRoleMappings", value.into_node()); self }
    /// Sets `ServerUrl`.
    #[inline] pub fn server_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServerUrl", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ArgoCd> for ArgoCd<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EKS::Capability.CapabilityConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-capability-capabilityconfiguration.html)
#[must_use]
pub struct CapabilityConfiguration(Properties_);
impl CapabilityConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CapabilityConfiguration(Properties_::new()) }
}
impl CapabilityConfiguration {
    /// Sets `Ack`.
    #[inline] pub fn ack(mut self, value: impl IntoValue_<Ack>) -> Self { self.0.put("Ack", value.into_node()); self }
    /// Sets `ArgoCd`.
    #[inline] pub fn argo_cd(mut self, value: impl IntoValue_<ArgoCd>) -> Self { self.0.put("ArgoCd", value.into_node()); self }
}
impl IntoValue_<CapabilityConfiguration> for CapabilityConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::EKS::Capability`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-capability.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `SSO_USER`
    pub const SSO_USER: Value_<Type> = Value_::constant("SSO_USER");
    /// `SSO_GROUP`
    pub const SSO_GROUP: Value_<Type> = Value_::constant("SSO_GROUP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EKS::Capability`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-capability.html)
#[derive(Debug)]
pub enum Role {}
impl Role {
    /// `ADMIN`
    pub const ADMIN: Value_<Role> = Value_::constant("ADMIN");
    /// `EDITOR`
    pub const EDITOR: Value_<Role> = Value_::constant("EDITOR");
    /// `VIEWER`
    pub const VIEWER: Value_<Role> = Value_::constant("VIEWER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Role> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EKS::Capability`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-capability.html)
#[derive(Debug)]
pub enum DeletePropagationPolicy {}
impl DeletePropagationPolicy {
    /// `RETAIN`
    pub const RETAIN: Value_<DeletePropagationPolicy> = Value_::constant("RETAIN");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DeletePropagationPolicy> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EKS::Capability`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-capability.html)
#[derive(Debug)]
pub enum CapabilityType {}
impl CapabilityType {
    /// `ARGOCD`
    pub const ARGOCD: Value_<CapabilityType> = Value_::constant("ARGOCD");
    /// `ACK`
    pub const ACK: Value_<CapabilityType> = Value_::constant("ACK");
    /// `KRO`
    pub const KRO: Value_<CapabilityType> = Value_::constant("KRO");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CapabilityType> { Value_::from_node(value.into_node()) }
}
