// Made by `cargo xtask generate`; do not edit.
//! `AWS::Invoicing::ProcurementPortalPreference`

use stanchion_template::generated::*;

/// `AWS::Invoicing::ProcurementPortalPreference`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-invoicing-procurementportalpreference.html)
#[must_use]
pub struct ProcurementPortalPreference<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_, S5 = Set_, S6 = Set_, S7 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4, S5, S6, S7,)>);
impl ProcurementPortalPreference<Missing_<super::required::buyer_domain>, Missing_<super::required::buyer_identifier>, Missing_<super::required::contacts>, Missing_<super::required::einvoice_delivery_enabled>, Missing_<super::required::procurement_portal_name>, Missing_<super::required::purchase_order_retrieval_enabled>, Missing_<super::required::supplier_domain>, Missing_<super::required::supplier_identifier>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ProcurementPortalPreference(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4, S5, S6, S7> ProcurementPortalPreference<S0, S1, S2, S3, S4, S5, S6, S7> {
    /// Sets `BuyerDomain`. Required. An update replaces the resource. The values are constants of [`BuyerDomain`].
    #[inline] pub fn buyer_domain(mut self, value: impl IntoValue_<BuyerDomain>) -> ProcurementPortalPreference<Set_, S1, S2, S3, S4, S5, S6, S7> { self.0.put("BuyerDomain", value.into_node()); ProcurementPortalPreference(self.0, PhantomData_) }
    /// Sets `BuyerIdentifier`. Required. 0 to 1024 characters. An update replaces the resource.
    #[inline] pub fn buyer_identifier(mut self, value: impl IntoValue_<String>) -> ProcurementPortalPreference<S0, Set_, S2, S3, S4, S5, S6, S7> { self.0.put("BuyerIdentifier", value.into_node()); ProcurementPortalPreference(self.0, PhantomData_) }
    /// Sets `Contacts`. Required. Exactly 1 item.
    #[inline] pub fn contacts(mut self, value: impl IntoValue_<Vec<Contact>>) -> ProcurementPortalPreference<S0, S1, Set_, S3, S4, S5, S6, S7> { self.0.put("Contacts", value.into_node()); ProcurementPortalPreference(self.0, PhantomData_) }
    /// Sets `EinvoiceDeliveryEnabled`. Required.
    #[inline] pub fn einvoice_delivery_enabled(mut self, value: impl IntoValue_<bool>) -> ProcurementPortalPreference<S0, S1, S2, Set_, S4, S5, S6, S7> { self.0.put("EinvoiceDeliveryEnabled", value.into_node()); ProcurementPortalPreference(self.0, PhantomData_) }
    /// Sets `EinvoiceDeliveryPreference`.
    #[inline] pub fn einvoice_delivery_preference(mut self, value: impl IntoValue_<EinvoiceDeliveryPreference>) -> Self { self.0.put("EinvoiceDeliveryPreference", value.into_node()); self }
    /// Sets `ProcurementPortalInstanceEndpoint`. 0 to 1024 characters.
    #[inline] pub fn procurement_portal_instance_endpoint(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ProcurementPortalInstanceEndpoint", value.into_node()); self }
    /// Sets `ProcurementPortalName`. Required. An update replaces the resource. The values are constants of [`ProcurementPortalName`].
    #[inline] pub fn procurement_portal_name(mut self, value: impl IntoValue_<ProcurementPortalName>) -> ProcurementPortalPreference<S0, S1, S2, S3, Set_, S5, S6, S7> { self.0.put("ProcurementPortalName", value.into_node()); ProcurementPortalPreference(self.0, PhantomData_) }
    /// Sets `ProcurementPortalSharedSecret`. 0 to 1024 characters.
    #[inline] pub fn procurement_portal_shared_secret(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ProcurementPortalSharedSecret", value.into_node()); self }
    /// Sets `PurchaseOrderRetrievalEnabled`. Required.
    #[inline] pub fn purchase_order_retrieval_enabled(mut self, value: impl IntoValue_<bool>) -> ProcurementPortalPreference<S0, S1, S2, S3, S4, Set_, S6, S7> { self.0.put("PurchaseOrderRetrievalEnabled", value.into_node()); ProcurementPortalPreference(self.0, PhantomData_) }
    /// Sets `Selector`.
    #[inline] pub fn selector(mut self, value: impl IntoValue_<ProcurementPortalPreferenceSelector>) -> Self { self.0.put("Selector", value.into_node()); self }
    /// Sets `SupplierDomain`. Required. An update replaces the resource. The values are constants of [`SupplierDomain`].
    #[inline] pub fn supplier_domain(mut self, value: impl IntoValue_<SupplierDomain>) -> ProcurementPortalPreference<S0, S1, S2, S3, S4, S5, Set_, S7> { self.0.put("SupplierDomain", value.into_node()); ProcurementPortalPreference(self.0, PhantomData_) }
    /// Sets `SupplierIdentifier`. Required. 0 to 1024 characters. An update replaces the resource.
    #[inline] pub fn supplier_identifier(mut self, value: impl IntoValue_<String>) -> ProcurementPortalPreference<S0, S1, S2, S3, S4, S5, S6, Set_> { self.0.put("SupplierIdentifier", value.into_node()); ProcurementPortalPreference(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TestEnvPreference`.
    #[inline] pub fn test_env_preference(mut self, value: impl IntoValue_<TestEnvPreference>) -> Self { self.0.put("TestEnvPreference", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_, S6: IsSet_, S7: IsSet_> IntoValue_<ProcurementPortalPreference> for ProcurementPortalPreference<S0, S1, S2, S3, S4, S5, S6, S7> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_, S6: IsSet_, S7: IsSet_> ResourceType_ for ProcurementPortalPreference<S0, S1, S2, S3, S4, S5, S6, S7> {
    const TYPE: &'static str = "AWS::Invoicing::ProcurementPortalPreference";
    type Handle = ProcurementPortalPreferenceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ProcurementPortalPreference`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ProcurementPortalPreferenceRef(Id_);
impl From<Id_> for ProcurementPortalPreferenceRef { #[inline] fn from(id: Id_) -> Self { ProcurementPortalPreferenceRef(id) } }
impl AsRef<Id_> for ProcurementPortalPreferenceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ProcurementPortalPreferenceRef {
    /// `Ref`: `ProcurementPortalPreferenceArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AwsAccountId`
    #[inline] pub fn aws_account_id(&self) -> Value_<String> { self.0.attribute("AwsAccountId") }
    /// `Fn::GetAtt` `CreateDate`
    #[inline] pub fn create_date(&self) -> Value_<String> { self.0.attribute("CreateDate") }
    /// `Fn::GetAtt` `EinvoiceDeliveryPreferenceStatus`
    #[inline] pub fn einvoice_delivery_preference_status(&self) -> Value_<String> { self.0.attribute("EinvoiceDeliveryPreferenceStatus") }
    /// `Fn::GetAtt` `LastUpdateDate`
    #[inline] pub fn last_update_date(&self) -> Value_<String> { self.0.attribute("LastUpdateDate") }
    /// `Fn::GetAtt` `ProcurementPortalPreferenceArn`
    #[inline] pub fn procurement_portal_preference_arn(&self) -> Value_<String> { self.0.attribute("ProcurementPortalPreferenceArn") }
    /// `Fn::GetAtt` `PurchaseOrderRetrievalEndpoint`
    #[inline] pub fn purchase_order_retrieval_endpoint(&self) -> Value_<String> { self.0.attribute("PurchaseOrderRetrievalEndpoint") }
    /// `Fn::GetAtt` `PurchaseOrderRetrievalPreferenceStatus`
    #[inline] pub fn purchase_order_retrieval_preference_status(&self) -> Value_<String> { self.0.attribute("PurchaseOrderRetrievalPreferenceStatus") }
    /// `Fn::GetAtt` `Version`
    #[inline] pub fn version(&self) -> Value_<i64> { self.0.attribute("Version") }
}
/// `AWS::Invoicing::ProcurementPortalPreference.Contact`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-invoicing-procurementportalpreference-contact.html)
#[must_use]
pub struct Contact(Properties_);
impl Contact {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Contact(Properties_::new()) }
}
impl Contact {
    /// Sets `Email`. 1 to 1024 characters.
    #[inline] pub fn email(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Email", value.into_node()); self }
    /// Sets `Name`. 0 to 1024 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
}
impl IntoValue_<Contact> for Contact { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Invoicing::ProcurementPortalPreference.PurchaseOrderDataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-invoicing-procurementportalpreference-purchaseorderdatasource.html)
#[must_use]
pub struct PurchaseOrderDataSource(Properties_);
impl PurchaseOrderDataSource {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PurchaseOrderDataSource(Properties_::new()) }
}
impl PurchaseOrderDataSource {
    /// Sets `EinvoiceDeliveryDocumentType`. The values are constants of [`PurchaseOrderDataSourceEinvoiceDeliveryDocumentType`].
    #[inline] pub fn einvoice_delivery_document_type(mut self, value: impl IntoValue_<PurchaseOrderDataSourceEinvoiceDeliveryDocumentType>) -> Self { self.0.put("EinvoiceDeliveryDocumentType", value.into_node()); self }
    /// Sets `PurchaseOrderDataSourceType`. The values are constants of [`PurchaseOrderDataSourceType`].
    #[inline] pub fn purchase_order_data_source_type(mut self, value: impl IntoValue_<PurchaseOrderDataSourceType>) -> Self { self.0.put("PurchaseOrderDataSourceType", value.into_node()); self }
}
impl IntoValue_<PurchaseOrderDataSource> for PurchaseOrderDataSource { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Invoicing::ProcurementPortalPreference.EinvoiceDeliveryPreference`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-invoicing-procurementportalpreference-einvoicedeliverypreference.html)
#[must_use]
pub struct EinvoiceDeliveryPreference(Properties_);
impl EinvoiceDeliveryPreference {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EinvoiceDeliveryPreference(Properties_::new()) }
}
impl EinvoiceDeliveryPreference {
    /// Sets `ConnectionTestingMethod`. The values are constants of [`ConnectionTestingMethod`].
    #[inline] pub fn connection_testing_method(mut self, value: impl IntoValue_<ConnectionTestingMethod>) -> Self { self.0.put("ConnectionTestingMethod", value.into_node()); self }
    /// Sets `EinvoiceDeliveryActivationDate`.
    #[inline] pub fn einvoice_delivery_activation_date(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EinvoiceDeliveryActivationDate", value.into_node()); self }
    /// Sets `EinvoiceDeliveryAttachmentTypes`. The values are constants of [`EinvoiceDeliveryAttachmentType`].
    #[inline] pub fn einvoice_delivery_attachment_types(mut self, value: impl IntoValue_<Vec<EinvoiceDeliveryAttachmentType>>) -> Self { self.0.put("EinvoiceDeliveryAttachmentTypes", value.into_node()); self }
    /// Sets `EinvoiceDeliveryDocumentTypes`. 0 to 10 items. The values are constants of [`EinvoiceDeliveryDocumentType`].
    #[inline] pub fn einvoice_delivery_document_types(mut self, value: impl IntoValue_<Vec<EinvoiceDeliveryDocumentType>>) -> Self { self.0.put("EinvoiceDeliveryDocumentTypes", value.into_node()); self }
    /// Sets `Protocol`. The values are constants of [`Protocol`].
    #[inline] pub fn protocol(mut self, value: impl IntoValue_<Protocol>) -> Self { self.0.put("Protocol", value.into_node()); self }
    /// Sets `PurchaseOrderDataSources`.
    #[inline] pub fn purchase_order_data_sources(mut self, value: impl IntoValue_<Vec<PurchaseOrderDataSource>>) -> Self { self.0.put("PurchaseOrderDataSources", value.into_node()); self }
}
impl IntoValue_<EinvoiceDeliveryPreference> for EinvoiceDeliveryPreference { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Invoicing::ProcurementPortalPreference.ProcurementPortalPreferenceSelector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-invoicing-procurementportalpreference-procurementportalpreferenceselector.html)
#[must_use]
pub struct ProcurementPortalPreferenceSelector(Properties_);
impl ProcurementPortalPreferenceSelector {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ProcurementPortalPreferenceSelector(Properties_::new()) }
}
impl ProcurementPortalPreferenceSelector {
    /// Sets `InvoiceUnitArns`. 0 to 500 items.
    #[inline] pub fn invoice_unit_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("InvoiceUnitArns", value.into_node()); self }
}
impl IntoValue_<ProcurementPortalPreferenceSelector> for ProcurementPortalPreferenceSelector { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Invoicing::ProcurementPortalPreference.TestEnvPreference`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-invoicing-procurementportalpreference-testenvpreference.html)
#[must_use]
pub struct TestEnvPreference(Properties_);
impl TestEnvPreference {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TestEnvPreference(Properties_::new()) }
}
impl TestEnvPreference {
    /// Sets `BuyerDomain`. The values are constants of [`TestEnvPreferenceBuyerDomain`].
    #[inline] pub fn buyer_domain(mut self, value: impl IntoValue_<TestEnvPreferenceBuyerDomain>) -> Self { self.0.put("BuyerDomain", value.into_node()); self }
    /// Sets `BuyerIdentifier`. 0 to 1024 characters.
    #[inline] pub fn buyer_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BuyerIdentifier", value.into_node()); self }
    /// Sets `ProcurementPortalInstanceEndpoint`. 0 to 1024 characters.
    #[inline] pub fn procurement_portal_instance_endpoint(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ProcurementPortalInstanceEndpoint", value.into_node()); self }
    /// Sets `ProcurementPortalSharedSecret`. 0 to 1024 characters.
    #[inline] pub fn procurement_portal_shared_secret(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ProcurementPortalSharedSecret", value.into_node()); self }
    /// Sets `SupplierDomain`. The values are constants of [`TestEnvPreferenceSupplierDomain`].
    #[inline] pub fn supplier_domain(mut self, value: impl IntoValue_<TestEnvPreferenceSupplierDomain>) -> Self { self.0.put("SupplierDomain", value.into_node()); self }
    /// Sets `SupplierIdentifier`. 0 to 1024 characters.
    #[inline] pub fn supplier_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SupplierIdentifier", value.into_node()); self }
}
impl IntoValue_<TestEnvPreference> for TestEnvPreference { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Invoicing::ProcurementPortalPreference`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-invoicing-procurementportalpreference.html)
#[derive(Debug)]
pub enum BuyerDomain {}
impl BuyerDomain {
    /// `NetworkID`
    pub const NETWORK_ID: Value_<BuyerDomain> = Value_::constant("NetworkID");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<BuyerDomain> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Invoicing::ProcurementPortalPreference`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-invoicing-procurementportalpreference.html)
#[derive(Debug)]
pub enum ConnectionTestingMethod {}
impl ConnectionTestingMethod {
    /// `PROD_ENV_DOLLAR_TEST`
    pub const PROD_ENV_DOLLAR_TEST: Value_<ConnectionTestingMethod> = Value_::constant("PROD_ENV_DOLLAR_TEST");
    /// `TEST_ENV_REPLAY_TEST`
    pub const TEST_ENV_REPLAY_TEST: Value_<ConnectionTestingMethod> = Value_::constant("TEST_ENV_REPLAY_TEST");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ConnectionTestingMethod> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Invoicing::ProcurementPortalPreference`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-invoicing-procurementportalpreference.html)
#[derive(Debug)]
pub enum EinvoiceDeliveryAttachmentType {}
impl EinvoiceDeliveryAttachmentType {
    /// `INVOICE_PDF`
    pub const INVOICE_PDF: Value_<EinvoiceDeliveryAttachmentType> = Value_::constant("INVOICE_PDF");
    /// `RFP_PDF`
    pub const RFP_PDF: Value_<EinvoiceDeliveryAttachmentType> = Value_::constant("RFP_PDF");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EinvoiceDeliveryAttachmentType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Invoicing::ProcurementPortalPreference`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-invoicing-procurementportalpreference.html)
#[derive(Debug)]
pub enum EinvoiceDeliveryDocumentType {}
impl EinvoiceDeliveryDocumentType {
    /// `AWS_CLOUD_INVOICE`
    pub const AWS_CLOUD_INVOICE: Value_<EinvoiceDeliveryDocumentType> = Value_::constant("AWS_CLOUD_INVOICE");
    /// `AWS_CLOUD_CREDIT_MEMO`
    pub const AWS_CLOUD_CREDIT_MEMO: Value_<EinvoiceDeliveryDocumentType> = Value_::constant("AWS_CLOUD_CREDIT_MEMO");
    /// `AWS_MARKETPLACE_INVOICE`
    pub const AWS_MARKETPLACE_INVOICE: Value_<EinvoiceDeliveryDocumentType> = Value_::constant("AWS_MARKETPLACE_INVOICE");
    /// `AWS_MARKETPLACE_CREDIT_MEMO`
    pub const AWS_MARKETPLACE_CREDIT_MEMO: Value_<EinvoiceDeliveryDocumentType> = Value_::constant("AWS_MARKETPLACE_CREDIT_MEMO");
    /// `AWS_REQUEST_FOR_PAYMENT`
    pub const AWS_REQUEST_FOR_PAYMENT: Value_<EinvoiceDeliveryDocumentType> = Value_::constant("AWS_REQUEST_FOR_PAYMENT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EinvoiceDeliveryDocumentType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Invoicing::ProcurementPortalPreference`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-invoicing-procurementportalpreference.html)
#[derive(Debug)]
pub enum Protocol {}
impl Protocol {
    /// `CXML`
    pub const CXML: Value_<Protocol> = Value_::constant("CXML");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Protocol> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Invoicing::ProcurementPortalPreference`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-invoicing-procurementportalpreference.html)
#[derive(Debug)]
pub enum PurchaseOrderDataSourceEinvoiceDeliveryDocumentType {}
impl PurchaseOrderDataSourceEinvoiceDeliveryDocumentType {
    /// `AWS_CLOUD_INVOICE`
    pub const AWS_CLOUD_INVOICE: Value_<PurchaseOrderDataSourceEinvoiceDeliveryDocumentType> = Value_::constant("AWS_CLOUD_INVOICE");
    /// `AWS_CLOUD_CREDIT_MEMO`
    pub const AWS_CLOUD_CREDIT_MEMO: Value_<PurchaseOrderDataSourceEinvoiceDeliveryDocumentType> = Value_::constant("AWS_CLOUD_CREDIT_MEMO");
    /// `AWS_MARKETPLACE_INVOICE`
    pub const AWS_MARKETPLACE_INVOICE: Value_<PurchaseOrderDataSourceEinvoiceDeliveryDocumentType> = Value_::constant("AWS_MARKETPLACE_INVOICE");
    /// `AWS_MARKETPLACE_CREDIT_MEMO`
    pub const AWS_MARKETPLACE_CREDIT_MEMO: Value_<PurchaseOrderDataSourceEinvoiceDeliveryDocumentType> = Value_::constant("AWS_MARKETPLACE_CREDIT_MEMO");
    /// `AWS_REQUEST_FOR_PAYMENT`
    pub const AWS_REQUEST_FOR_PAYMENT: Value_<PurchaseOrderDataSourceEinvoiceDeliveryDocumentType> = Value_::constant("AWS_REQUEST_FOR_PAYMENT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PurchaseOrderDataSourceEinvoiceDeliveryDocumentType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Invoicing::ProcurementPortalPreference`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-invoicing-procurementportalpreference.html)
#[derive(Debug)]
pub enum PurchaseOrderDataSourceType {}
impl PurchaseOrderDataSourceType {
    /// `ASSOCIATED_PURCHASE_ORDER_REQUIRED`
    pub const ASSOCIATED_PURCHASE_ORDER_REQUIRED: Value_<PurchaseOrderDataSourceType> = Value_::constant("ASSOCIATED_PURCHASE_ORDER_REQUIRED");
    /// `PURCHASE_ORDER_NOT_REQUIRED`
    pub const PURCHASE_ORDER_NOT_REQUIRED: Value_<PurchaseOrderDataSourceType> = Value_::constant("PURCHASE_ORDER_NOT_REQUIRED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PurchaseOrderDataSourceType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Invoicing::ProcurementPortalPreference`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-invoicing-procurementportalpreference.html)
#[derive(Debug)]
pub enum ProcurementPortalName {}
impl ProcurementPortalName {
    /// `SAP_BUSINESS_NETWORK`
    pub const SAP_BUSINESS_NETWORK: Value_<ProcurementPortalName> = Value_::constant("SAP_BUSINESS_NETWORK");
    /// `COUPA`
    pub const COUPA: Value_<ProcurementPortalName> = Value_::constant("COUPA");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ProcurementPortalName> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Invoicing::ProcurementPortalPreference`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-invoicing-procurementportalpreference.html)
#[derive(Debug)]
pub enum SupplierDomain {}
impl SupplierDomain {
    /// `NetworkID`
    pub const NETWORK_ID: Value_<SupplierDomain> = Value_::constant("NetworkID");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SupplierDomain> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Invoicing::ProcurementPortalPreference`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-invoicing-procurementportalpreference.html)
#[derive(Debug)]
pub enum TestEnvPreferenceBuyerDomain {}
impl TestEnvPreferenceBuyerDomain {
    /// `NetworkID`
    pub const NETWORK_ID: Value_<TestEnvPreferenceBuyerDomain> = Value_::constant("NetworkID");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TestEnvPreferenceBuyerDomain> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Invoicing::ProcurementPortalPreference`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-invoicing-procurementportalpreference.html)
#[derive(Debug)]
pub enum TestEnvPreferenceSupplierDomain {}
impl TestEnvPreferenceSupplierDomain {
    /// `NetworkID`
    pub const NETWORK_ID: Value_<TestEnvPreferenceSupplierDomain> = Value_::constant("NetworkID");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TestEnvPreferenceSupplierDomain> { Value_::from_node(value.into_node()) }
}
