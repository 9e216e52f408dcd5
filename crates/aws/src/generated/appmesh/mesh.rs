// Made by `cargo xtask generate`; do not edit.
//! `AWS::AppMesh::Mesh`

use stanchion_template::generated::*;

/// `AWS::AppMesh::Mesh`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-mesh.html)
#[must_use]
pub struct Mesh(Properties_);
impl Mesh {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Mesh(Properties_::new()) }
}
impl Mesh {
    /// Sets `MeshName`. An update replaces the resource.
    #[inline] pub fn mesh_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MeshName", value.into_node()); self }
    /// Sets `Spec`.
    #[inline] pub fn spec(mut self, value: impl IntoValue_<MeshSpec>) -> Self { self.0.put("Spec", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<Mesh> for Mesh { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Mesh {
    const TYPE: &'static str = "AWS::AppMesh::Mesh";
    type Handle = MeshRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Mesh`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct MeshRef(Id_);
impl From<Id_> for MeshRef { #[inline] fn from(id: Id_) -> Self { MeshRef(id) } }
impl AsRef<Id_> for MeshRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl MeshRef {
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
}
/// `AWS::AppMesh::Mesh.EgressFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-mesh-egressfilter.html)
#[must_use]
pub struct EgressFilter<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EgressFilter<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EgressFilter(Properties_::new(), PhantomData_) }
}
impl<S0> EgressFilter<S0> {
    /// Sets `Type`. Required.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> EgressFilter<Set_> { self.0.put("Type", value.into_node()); EgressFilter(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<EgressFilter> for EgressFilter<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::Mesh.MeshServiceDiscovery`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-mesh-meshservicediscovery.html)
#[must_use]
pub struct MeshServiceDiscovery(Properties_);
impl MeshServiceDiscovery {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MeshServiceDiscovery(Properties_::new()) }
}
impl MeshServiceDiscovery {
    /// Sets `IpPreference`.
    #[inline] pub fn ip_preference(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IpPreference", value.into_node()); self }
}
impl IntoValue_<MeshServiceDiscovery> for MeshServiceDiscovery { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppMesh::Mesh.MeshSpec`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appmesh-mesh-meshspec.html)
#[must_use]
pub struct MeshSpec(Properties_);
impl MeshSpec {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MeshSpec(Properties_::new()) }
}
impl MeshSpec {
    /// Sets `EgressFilter`.
    #[inline] pub fn egress_filter(mut self, value: impl IntoValue_<EgressFilter>) -> Self { self.0.put("EgressFilter", value.into_node()); self }
    /// Sets `ServiceDiscovery`.
    #[inline] pub fn service_discovery(mut self, value: impl IntoValue_<MeshServiceDiscovery>) -> Self { self.0.put("ServiceDiscovery", value.into_node()); self }
}
impl IntoValue_<MeshSpec> for MeshSpec { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
