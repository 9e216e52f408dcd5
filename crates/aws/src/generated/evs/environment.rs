// Made by `cargo xtask generate`; do not edit.
//! `AWS::EVS::Environment`

use stanchion_template::generated::*;

/// `AWS::EVS::Environment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-evs-environment.html)
#[must_use]
pub struct Environment<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl Environment<Missing_<super::required::service_access_subnet_id>, Missing_<super::required::terms_accepted>, Missing_<super::required::vcf_version>, Missing_<super::required::vpc_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Environment(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> Environment<S0, S1, S2, S3> {
    /// Sets `ConnectivityInfo`. An update replaces the resource.
    #[inline] pub fn connectivity_info(mut self, value: impl IntoValue_<ConnectivityInfo>) -> Self { self.0.put("ConnectivityInfo", value.into_node()); self }
    /// Sets `EnvironmentName`. An update replaces the resource.
    #[inline] pub fn environment_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EnvironmentName", value.into_node()); self }
    /// Sets `Hosts`. Exactly 4 items.
    #[inline] pub fn hosts(mut self, value: impl IntoValue_<Vec<HostInfoForCreate>>) -> Self { self.0.put("Hosts", value.into_node()); self }
    /// Sets `InitialVlans`.
    #[inline] pub fn initial_vlans(mut self, value: impl IntoValue_<InitialVlans>) -> Self { self.0.put("InitialVlans", value.into_node()); self }
    /// Sets `KmsKeyId`. An update replaces the resource.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `LicenseInfo`. Exactly 1 item. An update replaces the resource.
    #[inline] pub fn license_info(mut self, value: impl IntoValue_<LicenseInfo>) -> Self { self.0.put("LicenseInfo", value.into_node()); self }
    /// Sets `ServiceAccessSecurityGroups`. An update replaces the resource.
    #[inline] pub fn service_access_security_groups(mut self, value: impl IntoValue_<ServiceAccessSecurityGroups>) -> Self { self.0.put("ServiceAccessSecurityGroups", value.into_node()); self }
    /// Sets `ServiceAccessSubnetId`. Required. 15 to 24 characters. An update replaces the resource.
    #[inline] pub fn service_access_subnet_id(mut self, value: impl IntoValue_<String>) -> Environment<Set_, S1, S2, S3> { self.0.put("ServiceAccessSubnetId", value.into_node()); Environment(self.0, PhantomData_) }
    /// Sets `SiteId`. An update replaces the resource.
    #[inline] pub fn site_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SiteId", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TermsAccepted`. Required. An update replaces the resource.
    #[inline] pub fn terms_accepted(mut self, value: impl IntoValue_<bool>) -> Environment<S0, Set_, S2, S3> { self.0.put("TermsAccepted", value.into_node()); Environment(self.0, PhantomData_) }
    /// Sets `VcfHostnames`. An update replaces the resource.
    #[inline] pub fn vcf_hostnames(mut self, value: impl IntoValue_<VcfHostnames>) -> Self { self.0.put("VcfHostnames", value.into_node()); self }
    /// Sets `VcfVersion`. Required. An update replaces the resource. The values are constants of [`VcfVersion`].
    #[inline] pub fn vcf_version(mut self, value: impl IntoValue_<VcfVersion>) -> Environment<S0, S1, Set_, S3> { self.0.put("VcfVersion", value.into_node()); Environment(self.0, PhantomData_) }
    /// Sets `VpcId`. Required. 12 to 21 characters. An update replaces the resource.
    #[inline] pub fn vpc_id(mut self, value: impl IntoValue_<String>) -> Environment<S0, S1, S2, Set_> { self.0.put("VpcId", value.into_node()); Environment(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<Environment> for Environment<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for Environment<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::EVS::Environment";
    type Handle = EnvironmentRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Environment`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EnvironmentRef(Id_);
impl From<Id_> for EnvironmentRef { #[inline] fn from(id: Id_) -> Self { EnvironmentRef(id) } }
impl AsRef<Id_> for EnvironmentRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EnvironmentRef {
    /// `Ref`: `EnvironmentId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Checks`
    #[inline] pub fn checks(&self) -> Value_<Vec<String>> { self.0.list_attribute("Checks") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `Credentials`
    #[inline] pub fn credentials(&self) -> Value_<Vec<String>> { self.0.list_attribute("Credentials") }
    /// `Fn::GetAtt` `EnvironmentArn`
    #[inline] pub fn environment_arn(&self) -> Value_<String> { self.0.attribute("EnvironmentArn") }
    /// `Fn::GetAtt` `EnvironmentId`
    #[inline] pub fn environment_id(&self) -> Value_<String> { self.0.attribute("EnvironmentId") }
    /// `Fn::GetAtt` `EnvironmentState`
    #[inline] pub fn environment_state(&self) -> Value_<String> { self.0.attribute("EnvironmentState") }
    /// `Fn::GetAtt` `ModifiedAt`
    #[inline] pub fn modified_at(&self) -> Value_<String> { self.0.attribute("ModifiedAt") }
    /// `Fn::GetAtt` `StateDetails`
    #[inline] pub fn state_details(&self) -> Value_<String> { self.0.attribute("StateDetails") }
}
/// `AWS::EVS::Environment.ConnectivityInfo`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-evs-environment.html)
#[must_use]
pub struct ConnectivityInfo<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ConnectivityInfo<Missing_<super::required::private_route_server_peerings>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConnectivityInfo(Properties_::new(), PhantomData_) }
}
impl<S0> ConnectivityInfo<S0> {
    /// Sets `PrivateRouteServerPeerings`. Required. Exactly 2 items.
    #[inline] pub fn private_route_server_peerings(mut self, value: impl IntoValue_<Vec<String>>) -> ConnectivityInfo<Set_> { self.0.put("PrivateRouteServerPeerings", value.into_node()); ConnectivityInfo(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ConnectivityInfo> for ConnectivityInfo<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EVS::Environment.HostInfoForCreate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-evs-environment-hostinfoforcreate.html)
#[must_use]
pub struct HostInfoForCreate<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl HostInfoForCreate<Missing_<super::required::host_name>, Missing_<super::required::instance_type>, Missing_<super::required::key_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HostInfoForCreate(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> HostInfoForCreate<S0, S1, S2> {
    /// Sets `DedicatedHostId`. 1 to 25 characters.
    #[inline] pub fn dedicated_host_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DedicatedHostId", value.into_node()); self }
    /// Sets `HostName`. Required.
    #[inline] pub fn host_name(mut self, value: impl IntoValue_<String>) -> HostInfoForCreate<Set_, S1, S2> { self.0.put("HostName", value.into_node()); HostInfoForCreate(self.0, PhantomData_) }
    /// Sets `InstanceType`. Required. The values are constants of [`InstanceType`].
    #[inline] pub fn instance_type(mut self, value: impl IntoValue_<InstanceType>) -> HostInfoForCreate<S0, Set_, S2> { self.0.put("InstanceType", value.into_node()); HostInfoForCreate(self.0, PhantomData_) }
    /// Sets `KeyName`. Required. 1 to 255 characters.
    #[inline] pub fn key_name(mut self, value: impl IntoValue_<String>) -> HostInfoForCreate<S0, S1, Set_> { self.0.put("KeyName", value.into_node()); HostInfoForCreate(self.0, PhantomData_) }
    /// Sets `PlacementGroupId`. 1 to 25 characters.
    #[inline] pub fn placement_group_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PlacementGroupId", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<HostInfoForCreate> for HostInfoForCreate<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EVS::Environment.InitialVlanInfo`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-evs-environment-initialvlaninfo.html)
#[must_use]
pub struct InitialVlanInfo<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl InitialVlanInfo<Missing_<super::required::cidr>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InitialVlanInfo(Properties_::new(), PhantomData_) }
}
impl<S0> InitialVlanInfo<S0> {
    /// Sets `Cidr`. Required.
    #[inline] pub fn cidr(mut self, value: impl IntoValue_<String>) -> InitialVlanInfo<Set_> { self.0.put("Cidr", value.into_node()); InitialVlanInfo(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<InitialVlanInfo> for InitialVlanInfo<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EVS::Environment.InitialVlans`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-evs-environment.html)
#[must_use]
pub struct InitialVlans<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_, S5 = Set_, S6 = Set_, S7 = Set_, S8 = Set_, S9 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4, S5, S6, S7, S8, S9,)>);
impl InitialVlans<Missing_<super::required::edge_v_tep>, Missing_<super::required::expansion_vlan1>, Missing_<super::required::expansion_vlan2>, Missing_<super::required::hcx>, Missing_<super::required::nsx_up_link>, Missing_<super::required::v_motion>, Missing_<super::required::v_san>, Missing_<super::required::v_tep>, Missing_<super::required::vm_management>, Missing_<super::required::vmk_management>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InitialVlans(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4, S5, S6, S7, S8, S9> InitialVlans<S0, S1, S2, S3, S4, S5, S6, S7, S8, S9> {
    /// Sets `EdgeVTep`. Required.
    #[inline] pub fn edge_v_tep(mut self, value: impl IntoValue_<InitialVlanInfo>) -> InitialVlans<Set_, S1, S2, S3, S4, S5, S6, S7, S8, S9> { self.0.put("EdgeVTep", value.into_node()); InitialVlans(self.0, PhantomData_) }
    /// Sets `ExpansionVlan1`. Required.
    #[inline] pub fn expansion_vlan1(mut self, value: impl IntoValue_<InitialVlanInfo>) -> InitialVlans<S0, Set_, S2, S3, S4, S5, S6, S7, S8, S9> { self.0.put("ExpansionVlan1", value.into_node()); InitialVlans(self.0, PhantomData_) }
    /// Sets `ExpansionVlan2`. Required.
    #[inline] pub fn expansion_vlan2(mut self, value: impl IntoValue_<InitialVlanInfo>) -> InitialVlans<S0, S1, Set_, S3, S4, S5, S6, S7, S8, S9> { self.0.put("ExpansionVlan2", value.into_node()); InitialVlans(self.0, PhantomData_) }
    /// Sets `Hcx`. Required.
    #[inline] pub fn hcx(mut self, value: impl IntoValue_<InitialVlanInfo>) -> InitialVlans<S0, S1, S2, Set_, S4, S5, S6, S7, S8, S9> { self.0.put("Hcx", value.into_node()); InitialVlans(self.0, PhantomData_) }
    /// Sets `HcxNetworkAclId`. 4 to 21 characters.
    #[inline] pub fn hcx_network_acl_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HcxNetworkAclId", value.into_node()); self }
    /// Sets `IsHcxPublic`.
    #[inline] pub fn is_hcx_public(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsHcxPublic", value.into_node()); self }
    /// Sets `NsxUpLink`. Required.
    #[inline] pub fn nsx_up_link(mut self, value: impl IntoValue_<InitialVlanInfo>) -> InitialVlans<S0, S1, S2, S3, Set_, S5, S6, S7, S8, S9> { self.0.put("NsxUpLink", value.into_node()); InitialVlans(self.0, PhantomData_) }
    /// Sets `VMotion`. Required.
    #[inline] pub fn v_motion(mut self, value: impl IntoValue_<InitialVlanInfo>) -> InitialVlans<S0, S1, S2, S3, S4, Set_, S6, S7, S8, S9> { self.0.put("VMotion", value.into_node()); InitialVlans(self.0, PhantomData_) }
    /// Sets `VSan`. Required.
    #[inline] pub fn v_san(mut self, value: impl IntoValue_<InitialVlanInfo>) -> InitialVlans<S0, S1, S2, S3, S4, S5, Set_, S7, S8, S9> { self.0.put("VSan", value.into_node()); InitialVlans(self.0, PhantomData_) }
    /// Sets `VTep`. Required.
    #[inline] pub fn v_tep(mut self, value: impl IntoValue_<InitialVlanInfo>) -> InitialVlans<S0, S1, S2, S3, S4, S5, S6, Set_, S8, S9> { self.0.put("VTep", value.into_node()); InitialVlans(self.0, PhantomData_) }
    /// Sets `VmManagement`. Required.
    #[inline] pub fn vm_management(mut self, value: impl IntoValue_<InitialVlanInfo>) -> InitialVlans<S0, S1, S2, S3, S4, S5, S6, S7, Set_, S9> { self.0.put("VmManagement", value.into_node()); InitialVlans(self.0, PhantomData_) }
    /// Sets `VmkManagement`. Required.
    #[inline] pub fn vmk_management(mut self, value: impl IntoValue_<InitialVlanInfo>) -> InitialVlans<S0, S1, S2, S3, S4, S5, S6, S7, S8, Set_> { self.0.put("VmkManagement", value.into_node()); InitialVlans(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_, S6: IsSet_, S7: IsSet_, S8: IsSet_, S9: IsSet_> IntoValue_<InitialVlans> for InitialVlans<S0, S1, S2, S3, S4, S5, S6, S7, S8, S9> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EVS::Environment.LicenseInfo`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-evs-environment.html)
#[must_use]
pub struct LicenseInfo<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl LicenseInfo<Missing_<super::required::solution_key>, Missing_<super::required::vsan_key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LicenseInfo(Properties_::new(), PhantomData_) }
}
impl<S0, S1> LicenseInfo<S0, S1> {
    /// Sets `SolutionKey`. Required.
    #[inline] pub fn solution_key(mut self, value: impl IntoValue_<String>) -> LicenseInfo<Set_, S1> { self.0.put("SolutionKey", value.into_node()); LicenseInfo(self.0, PhantomData_) }
    /// Sets `VsanKey`. Required.
    #[inline] pub fn vsan_key(mut self, value: impl IntoValue_<String>) -> LicenseInfo<S0, Set_> { self.0.put("VsanKey", value.into_node()); LicenseInfo(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<LicenseInfo> for LicenseInfo<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EVS::Environment.ServiceAccessSecurityGroups`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-evs-environment.html)
#[must_use]
pub struct ServiceAccessSecurityGroups(Properties_);
impl ServiceAccessSecurityGroups {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ServiceAccessSecurityGroups(Properties_::new()) }
}
impl ServiceAccessSecurityGroups {
    /// Sets `SecurityGroups`. At most 2 items.
    #[inline] pub fn security_groups(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroups", value.into_node()); self }
}
impl IntoValue_<ServiceAccessSecurityGroups> for ServiceAccessSecurityGroups { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EVS::Environment.VcfHostnames`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-evs-environment.html)
#[must_use]
pub struct VcfHostnames<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_, S5 = Set_, S6 = Set_, S7 = Set_, S8 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4, S5, S6, S7, S8,)>);
impl VcfHostnames<Missing_<super::required::cloud_builder>, Missing_<super::required::nsx>, Missing_<super::required::nsx_edge1>, Missing_<super::required::nsx_edge2>, Missing_<super::required::nsx_manager1>, Missing_<super::required::nsx_manager2>, Missing_<super::required::nsx_manager3>, Missing_<super::required::sddc_manager>, Missing_<super::required::v_center>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VcfHostnames(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4, S5, S6, S7, S8> VcfHostnames<S0, S1, S2, S3, S4, S5, S6, S7, S8> {
    /// Sets `CloudBuilder`. Required.
    #[inline] pub fn cloud_builder(mut self, value: impl IntoValue_<String>) -> VcfHostnames<Set_, S1, S2, S3, S4, S5, S6, S7, S8> { self.0.put("CloudBuilder", value.into_node()); VcfHostnames(self.0, PhantomData_) }
    /// Sets `Nsx`. Required.
    #[inline] pub fn nsx(mut self, value: impl IntoValue_<String>) -> VcfHostnames<S0, Set_, S2, S3, S4, S5, S6, S7, S8> { self.0.put("Nsx", value.into_node()); VcfHostnames(self.0, PhantomData_) }
    /// Sets `NsxEdge1`. Required.
    #[inline] pub fn nsx_edge1(mut self, value: impl IntoValue_<String>) -> VcfHostnames<S0, S1, Set_, S3, S4, S5, S6, S7, S8> { self.0.put("NsxEdge1", value.into_node()); VcfHostnames(self.0, PhantomData_) }
    /// Sets `NsxEdge2`. Required.
    #[inline] pub fn nsx_edge2(mut self, value: impl IntoValue_<String>) -> VcfHostnames<S0, S1, S2, Set_, S4, S5, S6, S7, S8> { self.0.put("NsxEdge2", value.into_node()); VcfHostnames(self.0, PhantomData_) }
    /// Sets `NsxManager1`. Required.
    #[inline] pub fn nsx_manager1(mut self, value: impl IntoValue_<String>) -> VcfHostnames<S0, S1, S2, S3, Set_, S5, S6, S7, S8> { self.0.put("NsxManager1", value.into_node()); VcfHostnames(self.0, PhantomData_) }
    /// Sets `NsxManager2`. Required.
    #[inline] pub fn nsx_manager2(mut self, value: impl IntoValue_<String>) -> VcfHostnames<S0, S1, S2, S3, S4, Set_, S6, S7, S8> { self.0.put("NsxManager2", value.into_node()); VcfHostnames(self.0, PhantomData_) }
    /// Sets `NsxManager3`. Required.
    #[inline] pub fn nsx_manager3(mut self, value: impl IntoValue_<String>) -> VcfHostnames<S0, S1, S2, S3, S4, S5, Set_, S7, S8> { self.0.put("NsxManager3", value.into_node()); VcfHostnames(self.0, PhantomData_) }
    /// Sets `SddcManager`. Required.
    #[inline] pub fn sddc_manager(mut self, value: impl IntoValue_<String>) -> VcfHostnames<S0, S1, S2, S3, S4, S5, S6, Set_, S8> { self.0.put("SddcManager", value.into_node()); VcfHostnames(self.0, PhantomData_) }
    /// Sets `VCenter`. Required.
    #[inline] pub fn v_center(mut self, value: impl IntoValue_<String>) -> VcfHostnames<S0, S1, S2, S3, S4, S5, S6, S7, Set_> { self.0.put("VCenter", value.into_node()); VcfHostnames(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_, S6: IsSet_, S7: IsSet_, S8: IsSet_> IntoValue_<VcfHostnames> for VcfHostnames<S0, S1, S2, S3, S4, S5, S6, S7, S8> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::EVS::Environment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-evs-environment.html)
#[derive(Debug)]
pub enum InstanceType {}
impl InstanceType {
    /// `i4i.metal`
    pub const I4I_METAL: Value_<InstanceType> = Value_::constant("i4i.metal");
    /// `i7i.metal-24xl`
    pub const I7I_METAL_24XL: Value_<InstanceType> = Value_::constant("i7i.metal-24xl");
    /// `i7i.metal-48xl`
    pub const I7I_METAL_48XL: Value_<InstanceType> = Value_::constant("i7i.metal-48xl");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<InstanceType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EVS::Environment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-evs-environment.html)
#[derive(Debug)]
pub enum VcfVersion {}
impl VcfVersion {
    /// `VCF-5.2.1`
    pub const VCF_5_2_1: Value_<VcfVersion> = Value_::constant("VCF-5.2.1");
    /// `VCF-5.2.2`
    pub const VCF_5_2_2: Value_<VcfVersion> = Value_::constant("VCF-5.2.2");
    /// `SELF_DEPLOYED`
    pub const SELF_DEPLOYED: Value_<VcfVersion> = Value_::constant("SELF_DEPLOYED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<VcfVersion> { Value_::from_node(value.into_node()) }
}
