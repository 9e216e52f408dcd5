// Made by `cargo xtask generate`; do not edit.
//! `AWS::AppMesh::VirtualRouter`

use stanchion_template::generated::*;

/// `AWS::AppMesh::VirtualRouter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-virtualrouter.html)
#[must_use]
pub struct VirtualRouter<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl VirtualRouter<Missing_<super::required::mesh_name>, Missing_<super::required::spec>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VirtualRouter(Properties_::new(), PhantomData_) }
}
impl<S0, S1> VirtualRouter<S0, S1> {
    /// Sets `MeshName`. Required. An update replaces the resource.
    #[inline] pub fn mesh_name(mut self, value: impl IntoValue_<String>) -> VirtualRouter<Set_, S1> { self.0.put("MeshName", value.into_node()); VirtualRouter(self.0, PhantomData_) }
    /// Sets `MeshOwner`. An update replaces the resource.
    #[inline] pub fn mesh_owner(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MeshOwner", value.into_node()); self }
    /// Sets `Spec`. Required.
    #[inline] pub fn spec(mut self, value: impl IntoValue_<VirtualRouterSpec>) -> VirtualRouter<S0, Set_> { self.0.put("Spec", value.into_node()); VirtualRouter(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VirtualRouterName`. An update replaces the resource.
    #[inline] pub fn virtual_router_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VirtualRouterName", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<VirtualRouter> for VirtualRouter<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for VirtualRouter<S0, S1> {
    const TYPE: &'static str = "AWS::AppMesh::VirtualRouter";
    type Handle = VirtualRouterRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`VirtualRouter`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct VirtualRouterRef(Id_);
impl From<Id_> for VirtualRouterRef { #[inline] fn from(id: Id_) -> Self { VirtualRouterRef(id) } }
impl AsRef<Id_> for VirtualRouterRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl VirtualRouterRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `MeshName`
    #[inline] pub fn mesh_name(&self) -> Value_<String> { self.0.attribute("MeshName") }
    /// `Fn::GetAtt` `MeshOwner`
    #[inline] pub fn mesh_owner(&self) -> Value_<String> { self.0.attribute("MeshOwner") }
    /// `Fn::GetAtt` `ResourceOwner`
    #[inline] pub fn resource_owner(&self) -> Value_<String> { self.0.attribute("ResourceOwner") }
    /// `Fn::GetAtt` `Uid`
    #[inline] pub fn uid(&self) -> Value_<String> { self.0.attribute("Uid") }
    /// `Fn::GetAtt` `VirtualRouterName`
    #[inline] pub fn virtual_router_name(&self) -> Value_<String> { self.0.attribute("VirtualRouterName") }
}
/// `AWS::AppMesh::VirtualRouter.PortMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualrouter-portmapping.html)
#[must_use]
pub struct PortMapping<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PortMapping<Missing_<super::required::port>, Missing_<super::required::protocol>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PortMapping(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PortMapping<S0, S1> {
    /// Sets `Port`. Required.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> PortMapping<Set_, S1> { self.0.put("Port", value.into_node()); PortMapping(self.0, PhantomData_) }
    /// Sets `Protocol`. Required.
    #[inline] pub fn protocol(mut self, value: impl IntoValue_<String>) -> PortMapping<S0, Set_> { self.0.put("Protocol", value.into_node()); PortMapping(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PortMapping> for PortMapping<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualRouter.VirtualRouterListener`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualrouter-virtualrouterlistener.html)
#[must_use]
pub struct VirtualRouterListener<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VirtualRouterListener<Missing_<super::required::port_mapping>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VirtualRouterListener(Properties_::new(), PhantomData_) }
}
impl<S0> VirtualRouterListener<S0> {
    /// Sets `PortMapping`. Required.
    #[inline] pub fn port_mapping(mut self, value: impl IntoValue_<PortMapping>) -> VirtualRouterListener<Set_> { self.0.put("PortMapping", value.into_node()); VirtualRouterListener(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<VirtualRouterListener> for VirtualRouterListener<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualRouter.VirtualRouterSpec`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualrouter-virtualrouterspec.html)
#[must_use]
pub struct VirtualRouterSpec<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VirtualRouterSpec<Missing_<super::required::listeners>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VirtualRouterSpec(Properties_::new(), PhantomData_) }
}
impl<S0> VirtualRouterSpec<S0> {
    /// Sets `Listeners`. Required.
    #[inline] pub fn listeners(mut self, value: impl IntoValue_<Vec<VirtualRouterListener>>) -> VirtualRouterSpec<Set_> { self.0.put("Listeners", value.into_node()); VirtualRouterSpec(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<VirtualRouterSpec> for VirtualRouterSpec<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
