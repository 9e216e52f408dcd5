// Made by `cargo xtask generate`; do not edit.
//! `AWS::NetworkSecurityManager::Scope`

use stanchion_template::generated::*;

/// `AWS::NetworkSecurityManager::Scope`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networksecuritymanager-scope.html)
#[must_use]
pub struct Scope<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Scope<Missing_<super::required::scope_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Scope(Properties_::new(), PhantomData_) }
}
impl<S0> Scope<S0> {
    /// Sets `ScopeConfiguration`.
    #[inline] pub fn scope_configuration(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ScopeConfiguration", value.into_node()); self }
    /// Sets `ScopeDescription`. At most 256 characters.
    #[inline] pub fn scope_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ScopeDescription", value.into_node()); self }
    /// Sets `ScopeName`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn scope_name(mut self, value: impl IntoValue_<String>) -> Scope<Set_> { self.0.put("ScopeName", value.into_node()); Scope(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Scope> for Scope<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Scope<S0> {
    const TYPE: &'static str = "AWS::NetworkSecurityManager::Scope";
    type Handle = ScopeRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Scope`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ScopeRef(Id_);
impl From<Id_> for ScopeRef { #[inline] fn from(id: Id_) -> Self { ScopeRef(id) } }
impl AsRef<Id_> for ScopeRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ScopeRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ScopeArn`
    #[inline] pub fn scope_arn(&self) -> Value_<String> { self.0.attribute("ScopeArn") }
    /// `Fn::GetAtt` `ScopeId`
    #[inline] pub fn scope_id(&self) -> Value_<String> { self.0.attribute("ScopeId") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
    /// `Fn::GetAtt` `Version`
    #[inline] pub fn version(&self) -> Value_<String> { self.0.attribute("Version") }
}
