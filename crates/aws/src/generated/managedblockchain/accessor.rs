// Made by `cargo xtask generate`; do not edit.
//! `AWS::ManagedBlockchain::Accessor`

use stanchion_template::generated::*;

/// `AWS::ManagedBlockchain::Accessor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-managedblockchain-accessor.html)
#[must_use]
pub struct Accessor<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Accessor<Missing_<super::required::accessor_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Accessor(Properties_::new(), PhantomData_) }
}
impl<S0> Accessor<S0> {
    /// Sets `AccessorType`. Required. An update replaces the resource. The values are constants of [`AccessorType`].
    #[inline] pub fn accessor_type(mut self, value: impl IntoValue_<AccessorType>) -> Accessor<Set_> { self.0.put("AccessorType", value.into_node()); Accessor(self.0, PhantomData_) }
    /// Sets `NetworkType`. An update replaces the resource. The values are constants of [`NetworkAccessorType`].
    #[inline] pub fn network_type(mut self, value: impl IntoValue_<NetworkAccessorType>) -> Self { self.0.put("NetworkType", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Accessor> for Accessor<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Accessor<S0> {
    const TYPE: &'static str = "AWS::ManagedBlockchain::Accessor";
    type Handle = AccessorRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Accessor`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AccessorRef(Id_);
impl From<Id_> for AccessorRef { #[inline] fn from(id: Id_) -> Self { AccessorRef(id) } }
impl AsRef<Id_> for AccessorRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AccessorRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `BillingToken`
    #[inline] pub fn billing_token(&self) -> Value_<String> { self.0.attribute("BillingToken") }
    /// `Fn::GetAtt` `CreationDate`
    #[inline] pub fn creation_date(&self) -> Value_<String> { self.0.attribute("CreationDate") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// Values of `AWS::ManagedBlockchain::Accessor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-managedblockchain-accessor.html)
#[derive(Debug)]
pub enum AccessorType {}
impl AccessorType {
    /// `BILLING_TOKEN`
    pub const BILLING_TOKEN: Value_<AccessorType> = Value_::constant("BILLING_TOKEN");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AccessorType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ManagedBlockchain::Accessor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-managedblockchain-accessor.html)
#[derive(Debug)]
pub enum NetworkAccessorType {}
impl NetworkAccessorType {
    /// `ETHEREUM_GOERLI`
    pub const ETHEREUM_GOERLI: Value_<NetworkAccessorType> = Value_::constant("ETHEREUM_GOERLI");
    /// `ETHEREUM_MAINNET`
    pub const ETHEREUM_MAINNET: Value_<NetworkAccessorType> = Value_::constant("ETHEREUM_MAINNET");
    /// `ETHEREUM_MAINNET_AND_GOERLI`
    pub const ETHEREUM_MAINNET_AND_GOERLI: Value_<NetworkAccessorType> = Value_::constant("ETHEREUM_MAINNET_AND_GOERLI");
    /// `POLYGON_MAINNET`
    pub const POLYGON_MAINNET: Value_<NetworkAccessorType> = Value_::constant("POLYGON_MAINNET");
    /// `POLYGON_MUMBAI`
    pub const POLYGON_MUMBAI: Value_<NetworkAccessorType> = Value_::constant("POLYGON_MUMBAI");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<NetworkAccessorType> { Value_::from_node(value.into_node()) }
}
