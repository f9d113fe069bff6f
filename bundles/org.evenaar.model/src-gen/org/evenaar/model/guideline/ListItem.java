/**
 * Copyright (c) 2026 the Evenaar authors. EPL-2.0.
 */
package org.evenaar.model.guideline;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>List Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An item of a list; depth is 1 for the outermost list, marker is the bullet or number as printed.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.evenaar.model.guideline.ListItem#getDepth <em>Depth</em>}</li>
 *   <li>{@link org.evenaar.model.guideline.ListItem#getMarker <em>Marker</em>}</li>
 * </ul>
 *
 * @see org.evenaar.model.guideline.GuidelinePackage#getListItem()
 * @model
 * @generated
 */
public interface ListItem extends Block {
	/**
	 * Returns the value of the '<em><b>Depth</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Depth</em>' attribute.
	 * @see #setDepth(int)
	 * @see org.evenaar.model.guideline.GuidelinePackage#getListItem_Depth()
	 * @model default="1"
	 * @generated
	 */
	int getDepth();

	/**
	 * Sets the value of the '{@link org.evenaar.model.guideline.ListItem#getDepth <em>Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Depth</em>' attribute.
	 * @see #getDepth()
	 * @generated
	 */
	void setDepth(int value);

	/**
	 * Returns the value of the '<em><b>Marker</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Marker</em>' attribute.
	 * @see #setMarker(String)
	 * @see org.evenaar.model.guideline.GuidelinePackage#getListItem_Marker()
	 * @model default=""
	 * @generated
	 */
	String getMarker();

	/**
	 * Sets the value of the '{@link org.evenaar.model.guideline.ListItem#getMarker <em>Marker</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Marker</em>' attribute.
	 * @see #getMarker()
	 * @generated
	 */
	void setMarker(String value);

} // ListItem
