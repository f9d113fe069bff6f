/** How representative the response to a survey or invitation is, from data on everybody who was asked. */
package org.evenaar.statistics.response;
