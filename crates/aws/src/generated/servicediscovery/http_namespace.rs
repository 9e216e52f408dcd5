// Made by `cargo xtask generate`; do not edit.
//! `AWS::ServiceDiscovery::HttpNamespace`

use stanchion_template::generated::*;

/// `AWS::ServiceDiscovery::HttpNamespace`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicediscovery-httpnamespace.html)
#[must_use]
pub struct HttpNamespace<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl HttpNamespace<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HttpNamespace(Properties_::new(), PhantomData_) }
}
impl<S0> HttpNamespace<S0> {
    /// Sets `Description`. 0 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 1024 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> HttpNamespace<Set_> { self.0.put("Name", value.into_node()); HttpNamespace(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<HttpNamespace> for HttpNamespace<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for HttpNamespace<S0> {
    const TYPE: &'static str = "AWS::ServiceDiscovery::HttpNamespace";
    type Handle = HttpNamespaceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`HttpNamespace`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct HttpNamespaceRef(Id_);
impl From<Id_> for HttpNamespaceRef { #[inline] fn from(id: Id_) -> Self { HttpNamespaceRef(id) } }
impl AsRef<Id_> for HttpNamespaceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl HttpNamespaceRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
