// Made by `cargo xtask generate`; do not edit.
//! `AWS::EMRContainers::VirtualCluster`

use stanchion_template::generated::*;

/// `AWS::EMRContainers::VirtualCluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emrcontainers-virtualcluster.html)
#[must_use]
pub struct VirtualCluster<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl VirtualCluster<Missing_<super::required::container_provider>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VirtualCluster(Properties_::new(), PhantomData_) }
}
impl<S0, S1> VirtualCluster<S0, S1> {
    /// Sets `ContainerProvider`. Required. An update replaces the resource.
    #[inline] pub fn container_provider(mut self, value: impl IntoValue_<ContainerProvider>) -> VirtualCluster<Set_, S1> { self.0.put("ContainerProvider", value.into_node()); VirtualCluster(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> VirtualCluster<S0, Set_> { self.0.put("Name", value.into_node()); VirtualCluster(self.0, PhantomData_) }
    /// Sets `SecurityConfigurationId`. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn security_configuration_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecurityConfigurationId", value.into_node()); self }
    /// Sets `SessionEnabled`. An update replaces the resource.
    #[inline] pub fn session_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SessionEnabled", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<VirtualCluster> for VirtualCluster<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for VirtualCluster<S0, S1> {
    const TYPE: &'static str = "AWS::EMRContainers::VirtualCluster";
    type Handle = VirtualClusterRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`VirtualCluster`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct VirtualClusterRef(Id_);
impl From<Id_> for VirtualClusterRef { #[inline] fn from(id: Id_) -> Self { VirtualClusterRef(id) } }
impl AsRef<Id_> for VirtualClusterRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl VirtualClusterRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::EMRContainers::VirtualCluster.EksInfo`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-virtualcluster-eksinfo.html)
#[must_use]
pub struct EksInfo<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EksInfo<Missing_<super::required::namespace>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EksInfo(Properties_::new(), PhantomData_) }
}
impl<S0> EksInfo<S0> {
    /// Sets `Namespace`. Required. 1 to 63 characters.
    #[inline] pub fn namespace(mut self, value: impl IntoValue_<String>) -> EksInfo<Set_> { self.0.put("Namespace", value.into_node()); EksInfo(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<EksInfo> for EksInfo<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMRContainers::VirtualCluster.ContainerInfo`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-virtualcluster-containerinfo.html)
#[must_use]
pub struct ContainerInfo<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ContainerInfo<Missing_<super::required::eks_info>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ContainerInfo(Properties_::new(), PhantomData_) }
}
impl<S0> ContainerInfo<S0> {
    /// Sets `EksInfo`. Required.
    #[inline] pub fn eks_info(mut self, value: impl IntoValue_<EksInfo>) -> ContainerInfo<Set_> { self.0.put("EksInfo", value.into_node()); ContainerInfo(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ContainerInfo> for ContainerInfo<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMRContainers::VirtualCluster.ContainerProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-virtualcluster-containerprovider.html)
#[must_use]
pub struct ContainerProvider<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ContainerProvider<Missing_<super::required::id>, Missing_<super::required::info>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ContainerProvider(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ContainerProvider<S0, S1, S2> {
    /// Sets `Id`. Required. 1 to 100 characters.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> ContainerProvider<Set_, S1, S2> { self.0.put("Id", value.into_node()); ContainerProvider(self.0, PhantomData_) }
    /// Sets `Info`. Required.
    #[inline] pub fn info(mut self, value: impl IntoValue_<ContainerInfo>) -> ContainerProvider<S0, Set_, S2> { self.0.put("Info", value.into_node()); ContainerProvider(self.0, PhantomData_) }
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> ContainerProvider<S0, S1, Set_> { self.0.put("Type", value.into_node()); ContainerProvider(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ContainerProvider> for ContainerProvider<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::EMRContainers::VirtualCluster`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emrcontainers-virtualcluster.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `EKS`
    pub const EKS: Value_<Type> = Value_::constant("EKS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
