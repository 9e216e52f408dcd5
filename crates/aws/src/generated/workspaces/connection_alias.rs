// Made by `cargo xtask generate`; do not edit.
//! `AWS::WorkSpaces::ConnectionAlias`

use stanchion_template::generated::*;

/// `AWS::WorkSpaces::ConnectionAlias`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-connectionalias.html)
#[must_use]
pub struct ConnectionAlias<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ConnectionAlias<Missing_<super::required::connection_string>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConnectionAlias(Properties_::new(), PhantomData_) }
}
impl<S0> ConnectionAlias<S0> {
    /// Sets `ConnectionString`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn connection_string(mut self, value: impl IntoValue_<String>) -> ConnectionAlias<Set_> { self.0.put("ConnectionString", value.into_node()); ConnectionAlias(self.0, PhantomData_) }
    /// Sets `Tags`. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ConnectionAlias> for ConnectionAlias<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for ConnectionAlias<S0> {
    const TYPE: &'static str = "AWS::WorkSpaces::ConnectionAlias";
    type Handle = ConnectionAliasRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ConnectionAlias`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ConnectionAliasRef(Id_);
impl From<Id_> for ConnectionAliasRef { #[inline] fn from(id: Id_) -> Self { ConnectionAliasRef(id) } }
impl AsRef<Id_> for ConnectionAliasRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ConnectionAliasRef {
    /// `Ref`: `AliasId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AliasId`
    #[inline] pub fn alias_id(&self) -> Value_<String> { self.0.attribute("AliasId") }
    /// `Fn::GetAtt` `Associations`
    #[inline] pub fn associations(&self) -> Value_<Vec<String>> { self.0.list_attribute("Associations") }
    /// `Fn::GetAtt` `ConnectionAliasState`
    #[inline] pub fn connection_alias_state(&self) -> Value_<String> { self.0.attribute("ConnectionAliasState") }
}
