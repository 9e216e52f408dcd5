// Made by `cargo xtask generate`; do not edit.
//! `AWS::AppMesh::VirtualService`

use stanchion_template::generated::*;

/// `AWS::AppMesh::VirtualService`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-virtualservice.html)
#[must_use]
pub struct VirtualService<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl VirtualService<Missing_<super::required::mesh_name>, Missing_<super::required::spec>, Missing_<super::required::virtual_service_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VirtualService(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> VirtualService<S0, S1, S2> {
    /// Sets `MeshName`. Required. An update replaces the resource.
    #[inline] pub fn mesh_name(mut self, value: impl IntoValue_<String>) -> VirtualService<Set_, S1, S2> { self.0.put("MeshName", value.into_node()); VirtualService(self.0, PhantomData_) }
    /// Sets `MeshOwner`. An update replaces the resource.
    #[inline] pub fn mesh_owner(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MeshOwner", value.into_node()); self }
    /// Sets `Spec`. Required.
    #[inline] pub fn spec(mut self, value: impl IntoValue_<VirtualServiceSpec>) -> VirtualService<S0, Set_, S2> { self.0.put("Spec", value.into_node()); VirtualService(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VirtualServiceName`. Required. An update replaces the resource.
    #[inline] pub fn virtual_service_name(mut self, value: impl IntoValue_<String>) -> VirtualService<S0, S1, Set_> { self.0.put("VirtualServiceName", value.into_node()); VirtualService(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<VirtualService> for VirtualService<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for VirtualService<S0, S1, S2> {
    const TYPE: &'static str = "AWS::AppMesh::VirtualService";
    type Handle = VirtualServiceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`VirtualService`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct VirtualServiceRef(Id_);
impl From<Id_> for VirtualServiceRef { #[inline] fn from(id: Id_) -> Self { VirtualServiceRef(id) } }
impl AsRef<Id_> for VirtualServiceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl VirtualServiceRef {
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
    /// `Fn::GetAtt` `VirtualServiceName`
    #[inline] pub fn virtual_service_name(&self) -> Value_<String> { self.0.attribute("VirtualServiceName") }
}
/// `AWS::AppMesh::VirtualService.VirtualNodeServiceProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualservice-virtualnodeserviceprovider.html)
#[must_use]
pub struct VirtualNodeServiceProvider<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VirtualNodeServiceProvider<Missing_<super::required::virtual_node_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VirtualNodeServiceProvider(Properties_::new(), PhantomData_) }
}
impl<S0> VirtualNodeServiceProvider<S0> {
    /// Sets `VirtualNodeName`. Required.
    #[inline] pub fn virtual_node_name(mut self, value: impl IntoValue_<String>) -> VirtualNodeServiceProvider<Set_> { self.0.put("VirtualNodeName", value.into_node()); VirtualNodeServiceProvider(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<VirtualNodeServiceProvider> for VirtualNodeServiceProvider<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualService.VirtualRouterServiceProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualservice-virtualrouterserviceprovider.html)
#[must_use]
pub struct VirtualRouterServiceProvider<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VirtualRouterServiceProvider<Missing_<super::required::virtual_router_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VirtualRouterServiceProvider(Properties_::new(), PhantomData_) }
}
impl<S0> VirtualRouterServiceProvider<S0> {
    /// Sets `VirtualRouterName`. Required.
    #[inline] pub fn virtual_router_name(mut self, value: impl IntoValue_<String>) -> VirtualRouterServiceProvider<Set_> { self.0.put("VirtualRouterName", value.into_node()); VirtualRouterServiceProvider(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<VirtualRouterServiceProvider> for VirtualRouterServiceProvider<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualService.VirtualServiceProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualservice-virtualserviceprovider.html)
#[must_use]
pub struct VirtualServiceProvider(Properties_);
impl VirtualServiceProvider {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VirtualServiceProvider(Properties_::new()) }
}
impl VirtualServiceProvider {
    /// Sets `VirtualNode`.
    #[inline] pub fn virtual_node(mut self, value: impl IntoValue_<VirtualNodeServiceProvider>) -> Self { self.0.put("VirtualNode", value.into_node()); self }
    /// Sets `VirtualRouter`.
    #[inline] pub fn virtual_router(mut self, value: impl IntoValue_<VirtualRouterServiceProvider>) -> Self { self.0.put("VirtualRouter", value.into_node()); self }
}
impl IntoValue_<VirtualServiceProvider> for VirtualServiceProvider { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::VirtualService.VirtualServiceSpec`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-virtualservice-virtualservicespec.html)
#[must_use]
pub struct VirtualServiceSpec(Properties_);
impl VirtualServiceSpec {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VirtualServiceSpec(Properties_::new()) }
}
impl VirtualServiceSpec {
    /// Sets `Provider`.
    #[inline] pub fn provider(mut self, value: impl IntoValue_<VirtualServiceProvider>) -> Self { self.0.put("Provider", value.into_node()); self }
}
impl IntoValue_<VirtualServiceSpec> for VirtualServiceSpec { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
